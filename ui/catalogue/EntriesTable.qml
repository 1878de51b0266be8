// The list: headings that order, entries to walk through (arrows, Home, End, Page keys, first letters). The entry with
// the keyboard is the one explained beside it. Ctrl+C copies it. Where there is little room the last columns go first.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

FocusScope {
    id: root

    required property EntryModel entries
    property string title: ""
    property string selectedId: ""
    readonly property real proofWidth: Metrics.px(110)
    readonly property real firstLeast: Metrics.px(190)
    readonly property real room: root.width - 2 * Metrics.space20 - root.proofWidth - root.firstLeast
    readonly property list<real> columnWidths: root.shownWidths(root.entries.widths, root.entries.heads)

    signal copied(string text)
    signal entryChosen(string id)
    // Enter or a click: whoever has no room beside the list shows the entry now.
    signal entryActivated

    // Of the columns that there is room for; the first takes what is left. No heading is cut.
    function shownWidths(units: list<real>, heads: list<string>): list<real> {
        const widths = [0];
        let rest = root.room;
        for (let column = 1; column < units.length; ++column) {
            const words = Math.ceil(headFont.advanceWidth(heads[column] ?? "")) + Metrics.space16;
            const width = Math.max(Metrics.px(units[column]) + Metrics.space8, words);
            if (width > rest)
                break;
            rest -= width;
            widths.push(width);
        }
        widths[0] = root.firstLeast + Math.max(0, rest);
        return widths;
    }

    function choose(row: int): void {
        const at = Math.max(0, Math.min(list.count - 1, row));
        root.entryChosen(root.entries.idAt(at));
    }

    // Gives the keyboard to the list; to its first entry if the chosen one is not in it.
    function enter(): void {
        if (list.currentIndex < 0 && list.count > 0)
            root.choose(0);
        root.forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.role: Accessible.Table
    Accessible.name: root.title

    FontMetrics {
        id: headFont

        font: Metrics.smallMedium.font
    }
    EntriesHeader {
        id: heads

        entries: root.entries
        proofWidth: root.proofWidth
        width: parent.width
        widths: root.columnWidths
    }
    ListView {
        id: list

        activeFocusOnTab: true
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heads.bottom
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        clip: true
        focus: true
        height: Math.min(opening.extent, Math.max(0, root.height - heads.height))
        highlightMoveDuration: 0
        keyNavigationEnabled: false
        model: root.entries
        reuseItems: true
        T.ScrollBar.vertical: ScrollBar {}

        function follow(): void {
            list.currentIndex = root.entries.rowOf(root.selectedId);
        }

        Accessible.role: Accessible.List
        Accessible.name: root.title
        Keys.onPressed: event => {
            event.accepted = true;
            if (event.key === Qt.Key_Down || event.key === Qt.Key_Up)
                root.choose(list.currentIndex + (event.key === Qt.Key_Down ? 1 : -1));
            else if (event.key === Qt.Key_Home || event.key === Qt.Key_End)
                root.choose(event.key === Qt.Key_Home ? 0 : list.count - 1);
            else if (event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown)
                root.choose(list.currentIndex + (event.key === Qt.Key_PageUp ? -1 : 1) * Math.max(1, Math.floor(list.height / Metrics.rowOneLine) - 1));
            else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                root.entryActivated();
            else if (event.matches(StandardKey.Copy))
                root.copied(root.entries.rowText(list.currentIndex));
            else if (event.text > " " && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier)))
                root.choose(Math.max(list.currentIndex, root.entries.find(event.text, list.currentIndex + 1)));
            else
                event.accepted = false;
        }

        delegate: EntryLine {
            id: line

            figures: heads.figures
            focused: line.selected && list.activeFocus
            proofWidth: root.proofWidth
            selected: line.row.id === root.selectedId
            width: ListView.view?.width ?? 0
            widths: root.columnWidths

            onChosen: {
                list.forceActiveFocus(Qt.MouseFocusReason);
                root.entryChosen(line.row.id);
                root.entryActivated();
            }
        }
    }
    Opening {
        id: opening

        active: root.visible && list.count > 0
        most: root.height
        step: Metrics.rowOneLine * 3
    }
    Connections {
        target: root.entries

        function onChanged(): void {
            list.follow();
        }

        function onTableChanged(): void {
            opening.extent = 0;
        }
    }
    onSelectedIdChanged: list.follow()
    Component.onCompleted: list.follow()
}
