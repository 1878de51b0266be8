// A table: a header that orders (click, Enter) and whose columns are made wider or narrower (drag, Shift and arrows), and
// rows to walk through (arrows, Home, End, Page keys, first letters). A column is as wide as what it holds; where that is
// wider than the table, left and right move it by columns, and figures show only where they are whole. Ctrl+C copies the
// row, after Ctrl+A the table with its heads.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Berth.Controls
import Berth.Theme

FocusScope {
    id: root

    required property string name
    // Any table model: display texts, alignments, and numbers to order by under Qt::UserRole.
    property alias source: sorted.source
    readonly property alias rows: sorted
    property alias currentRow: list.currentIndex
    // Widths that the user chose, by column; 0 where the content and the room decide.
    property list<real> widths: []
    // Off where letters are keys of their own.
    property bool lettersFind: true

    readonly property real leastWidth: Metrics.space32 + Metrics.space16
    readonly property real mostWidth: Metrics.px(360) // of what has no end
    readonly property bool headsInTwoLines: root.contentWidths(false).reduce((sum, width) => sum + width, 0) > root.room
    readonly property list<real> shownWidths: root.columnWidths(root.contentWidths(root.headsInTwoLines))
    readonly property list<bool> misread: root.misreadColumns(root.shownWidths, sideways.contentX, sideways.contentX + sideways.width)
    readonly property real headHeight: Metrics.headerHeight + (root.headLines - 1) * Metrics.smallMedium.lineHeight
    readonly property int headLines: (root.headsInTwoLines ? 2 : 1) + (root.hasUnits() ? 1 : 0)
    // Asked of the number of rows and not of the list, whose height in turn follows from the heads.
    readonly property real barRoom: sorted.rows * Metrics.rowOneLine > root.height - 2 * Metrics.headerHeight ? upright.implicitWidth : 0
    readonly property real room: root.width - root.barRoom
    property bool allChosen: false

    signal copied(string text)

    function contentWidths(headsInTwoLines: bool): list<real> {
        const widths = [];
        for (let column = 0; sorted.revision >= 0 && column < sorted.columns; ++column) {
            const sign = sorted.orderedBy === column ? Metrics.space16 : 0;
            const head = sorted.headWidth(column, Metrics.smallMedium.font, headsInTwoLines) + sign;
            const cells = sorted.cellsWidth(column, Metrics.dense.font);
            widths.push(Math.min(root.mostWidth, Math.max(root.leastWidth, Math.max(head, cells) + 2 * Metrics.space8)));
        }
        return widths;
    }

    function hasUnits(): bool {
        for (let column = 0; sorted.revision >= 0 && column < sorted.columns; ++column) {
            if (sorted.unit(column) !== "")
                return true;
        }
        return false;
    }

    // What is left is shared by the columns that the user has not sized.
    function columnWidths(content: list<real>): list<real> {
        let needed = 0;
        let open = 0;
        for (let column = 0; column < content.length; ++column) {
            const own = root.widths[column] ?? 0;
            needed += own > 0 ? own : content[column];
            open += own > 0 ? 0 : 1;
        }
        const more = open > 0 ? Math.max(0, root.room - needed) / open : 0;
        const widths = [];
        for (let column = 0; column < content.length; ++column) {
            const own = root.widths[column] ?? 0;
            widths.push(own > 0 ? own : content[column] + more);
        }
        return widths;
    }

    // What is left of a figure that is cut looks like another one.
    function misreadColumns(widths: list<real>, from: real, to: real): list<bool> {
        const misread = [];
        let left = 0;
        for (const width of widths) {
            const cut = left < Math.floor(from) || left + width > Math.ceil(to);
            misread.push(cut && width <= to - from && sorted.revision >= 0 && sorted.isFigure(misread.length));
            left += width;
        }
        return misread;
    }

    function resize(column: int, width: real): void {
        const widths = [];
        for (let at = 0; at < sorted.columns; ++at)
            widths.push(root.widths[at] ?? 0);
        widths[column] = Math.max(root.leastWidth, width);
        root.widths = widths;
    }

    function move(steps: int): void {
        list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + steps));
    }

    function scrollTo(left: real): void {
        sideways.contentX = Math.max(0, Math.min(sideways.contentWidth - sideways.width, left));
    }

    // To where the next column begins, in that direction.
    function moveSideways(right: bool): void {
        const starts = [0];
        for (const width of root.shownWidths)
            starts.push(starts[starts.length - 1] + width);
        const there = starts.filter(start => right ? start > sideways.contentX + 1 : start < sideways.contentX - 1);
        root.scrollTo(there.length === 0 ? sideways.contentX : there[right ? 0 : there.length - 1]);
    }

    implicitHeight: Metrics.headerHeight + Metrics.rowOneLine * Math.min(8, sorted.rows)
    implicitWidth: Metrics.px(360)

    Accessible.role: Accessible.Table
    Accessible.name: root.name

    onSourceChanged: root.widths = []

    SortModel {
        id: sorted
    }
    Flickable {
        id: sideways

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentWidth: Math.max(heads.width, width)
        flickableDirection: Flickable.HorizontalFlick
        interactive: contentWidth > width
        width: root.room
        T.ScrollBar.horizontal: ScrollBar {
            id: lying
        }

        onWidthChanged: root.scrollTo(sideways.contentX)

        Row {
            id: heads

            Repeater {
                model: sorted.columns

                DataHeader {
                    id: head

                    required property int index

                    blank: root.misread[head.index] ?? false
                    descending: sorted.descending
                    figures: sorted.revision >= 0 && sorted.isFigure(head.index)
                    height: root.headHeight
                    lines: root.headLines
                    ordered: sorted.orderedBy === head.index
                    title: sorted.revision >= 0 ? sorted.head(head.index) : ""
                    unit: sorted.revision >= 0 ? sorted.unit(head.index) : ""
                    width: root.shownWidths[head.index] ?? 0

                    onClicked: sorted.orderBy(head.index)
                    onResized: by => root.resize(head.index, head.width + by)
                }
            }
        }
        ListView {
            id: list

            activeFocusOnTab: true
            anchors.top: heads.bottom
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            focus: true
            height: sideways.height - root.headHeight - (lying.visible ? lying.height : 0)
            highlightMoveDuration: 0
            keyNavigationEnabled: true
            model: sorted
            width: sideways.contentWidth
            T.ScrollBar.vertical: upright

            Accessible.role: Accessible.List
            Accessible.name: root.name
            Keys.onPressed: event => {
                event.accepted = true;
                if (event.matches(StandardKey.SelectAll)) {
                    root.allChosen = true;
                    return;
                }
                if (event.matches(StandardKey.Copy))
                    return root.copied(root.allChosen ? sorted.allCopied() : sorted.copied(list.currentIndex));
                if (event.key === Qt.Key_Control || event.key === Qt.Key_Meta) {
                    event.accepted = false;
                    return;
                }
                root.allChosen = false;
                if (event.key === Qt.Key_Home)
                    list.currentIndex = 0;
                else if (event.key === Qt.Key_End)
                    list.currentIndex = list.count - 1;
                else if (event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown)
                    root.move(event.key === Qt.Key_PageUp ? -8 : 8);
                else if (event.key === Qt.Key_Left || event.key === Qt.Key_Right)
                    root.moveSideways(event.key === Qt.Key_Right);
                else if (root.lettersFind && event.text > " " && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier)))
                    list.currentIndex = Math.max(list.currentIndex, sorted.find(event.text, list.currentIndex + 1));
                else
                    event.accepted = false;
            }
            onActiveFocusChanged: if (!list.activeFocus)
                root.allChosen = false

            delegate: DataRow {
                id: line

                required property int index

                chosen: root.allChosen
                current: ListView.isCurrentItem
                misread: root.misread
                ringed: line.current && list.activeFocus
                row: line.index
                rows: sorted
                width: ListView.view?.width ?? 0
                widths: root.shownWidths

                onPressed: {
                    root.allChosen = false;
                    list.currentIndex = line.index;
                    list.forceActiveFocus(Qt.MouseFocusReason);
                }
            }
        }
    }
    // Beside the rows, not over their last figures, and always in sight.
    ScrollBar {
        id: upright

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: root.headHeight
        orientation: Qt.Vertical
    }
}
