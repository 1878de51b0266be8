// The rows of the results. Up, Down, Home, End and Page keys move the keyboard's row, Enter or Space chooses it, F1 asks
// for its memory. Groups keep their order and rows stay where they are while numbers change.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

GroupedList {
    id: root

    required property SizeViewModel page
    required property formatter numbers
    required property ResultColumns widths
    property string askedId: ""
    property string askedKey: ""

    signal asked(string id, string key, Item number)
    signal rowChosen

    function choose(): void {
        (root.currentItem as ResultLine)?.chosen();
    }

    // Tab comes to the row before its numbers, also when a number of it had the keyboard before.
    function passOver(item: T.Control): void {
        if (item?.focusReason === Qt.TabFocusReason && root.currentItem)
            root.currentItem.focus = true;
    }

    // What stands above the rows may scroll with them.
    function show(item: Item): void {
        const top = item.mapToItem(root.contentItem, 0, 0).y;
        if (top < root.contentY)
            root.contentY = Math.max(root.originY, top - Metrics.space8);
        else if (top + item.height > root.contentY + root.height)
            root.contentY = top + item.height + Metrics.space8 - root.height;
    }

    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    highlightMoveDuration: 0
    keyNavigationEnabled: true
    model: root.page.results
    ranked: root.page.sortColumn === Sizing.SortKey.Configuration && !root.page.tally.ofModels
    reuseItems: false
    T.ScrollBar.vertical: ScrollBar {}

    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Configurations")
    Keys.onEnterPressed: root.choose()
    Keys.onReturnPressed: root.choose()
    Keys.onSpacePressed: root.choose()
    // The shortcut of the window that follows adds what is chosen, and here that is the row with the ring.
    Keys.onShortcutOverride: event => {
        if (event.key === Qt.Key_D && event.modifiers === Qt.ControlModifier)
            root.choose();
        event.accepted = false;
    }
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Home)
            root.currentIndex = 0;
        else if (event.key === Qt.Key_End)
            root.currentIndex = root.count - 1;
        else if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp)
            root.currentIndex = Math.max(0, Math.min(root.count - 1, root.currentIndex + (event.key === Qt.Key_PageDown ? 8 : -8)));
        else if (event.key === Qt.Key_F1)
            (root.currentItem as ResultLine)?.askMemory();
        else
            return;
        event.accepted = true;
    }

    onActiveFocusChanged: if (root.activeFocus)
        root.passOver(root.Window.activeFocusItem as T.Control)

    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged(): void {
            const item = root.Window.activeFocusItem;
            for (let above = item; above; above = above.parent) {
                if (above.parent === root.contentItem)
                    return root.show(above === root.headerItem ? item : above);
            }
        }
    }
    // What a change leads to stands at the top.
    Connections {
        target: root.page

        function onApplied(): void {
            root.positionViewAtBeginning();
        }
    }

    delegate: ResultLine {
        id: line

        required property int index

        askedKey: root.askedId === row.id ? root.askedKey : ""
        currency: root.page.tally.currency
        focused: ListView.isCurrentItem && root.activeFocus
        numbers: root.numbers
        reachable: ListView.isCurrentItem
        selected: row.id === root.page.selectedId
        widths: root.widths
        width: ListView.view?.width ?? 0

        onChosen: {
            root.currentIndex = line.index;
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.page.select(line.row.id);
            root.rowChosen();
        }
        onNumberAsked: (key, number) => root.asked(line.row.id, key, number)
    }
}
