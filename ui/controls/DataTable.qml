// A table: a header that orders (click, Enter) and whose columns are made wider or narrower (drag, Shift and arrows), and
// rows to walk through (arrows, Home, End, Page keys, first letters). Ctrl+C copies the row, fields separated by tabs.
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
    // Widths that the user chose, by column; 0 where the room decides.
    property list<real> widths: []

    readonly property real leastWidth: Metrics.space32 * 2
    readonly property list<real> shownWidths: root.columnWidths()
    readonly property real freeWidth: root.width - root.fixedWidth()

    signal copied(string text)

    function fixedWidth(): real {
        let sum = 0;
        for (let column = 0; column < sorted.columns; ++column)
            sum += root.widths[column] ?? 0;
        return sum;
    }

    function columnWidth(column: int): real {
        const own = root.widths[column] ?? 0;
        if (own > 0)
            return own;
        let open = 0;
        for (let at = 0; at < sorted.columns; ++at)
            open += (root.widths[at] ?? 0) > 0 ? 0 : at === 0 ? 2 : 1;
        return Math.max(root.leastWidth, root.freeWidth * (column === 0 ? 2 : 1) / open);
    }

    function columnWidths(): list<real> {
        const widths = [];
        for (let column = 0; column < sorted.columns; ++column)
            widths.push(root.columnWidth(column));
        return widths;
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

    implicitHeight: Metrics.headerHeight + Metrics.rowOneLine * Math.min(8, sorted.rows)
    implicitWidth: Metrics.px(360)

    Accessible.role: Accessible.Table
    Accessible.name: root.name

    SortModel {
        id: sorted
    }
    Flickable {
        id: sideways

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentWidth: heads.width
        flickableDirection: Flickable.HorizontalFlick
        interactive: contentWidth > width

        Row {
            id: heads

            Repeater {
                model: sorted.columns

                DataHeader {
                    id: head

                    required property int index

                    descending: sorted.descending
                    figures: sorted.revision >= 0 && sorted.isFigure(head.index)
                    ordered: sorted.orderedBy === head.index
                    title: sorted.revision >= 0 ? sorted.head(head.index) : ""
                    width: root.columnWidth(head.index)

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
            height: sideways.height - heads.height
            highlightMoveDuration: 0
            keyNavigationEnabled: true
            model: sorted
            width: Math.max(sideways.width, heads.width)
            T.ScrollBar.vertical: ScrollBar {}

            Accessible.role: Accessible.List
            Accessible.name: root.name
            Keys.onPressed: event => {
                event.accepted = true;
                if (event.key === Qt.Key_Home)
                    list.currentIndex = 0;
                else if (event.key === Qt.Key_End)
                    list.currentIndex = list.count - 1;
                else if (event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown)
                    root.move(event.key === Qt.Key_PageUp ? -8 : 8);
                else if (event.matches(StandardKey.Copy))
                    root.copied(sorted.rowText(list.currentIndex));
                else if (event.text > " " && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier)))
                    list.currentIndex = Math.max(list.currentIndex, sorted.find(event.text, list.currentIndex + 1));
                else
                    event.accepted = false;
            }

            delegate: DataRow {
                id: line

                required property int index

                current: ListView.isCurrentItem
                ringed: line.current && list.activeFocus
                row: line.index
                rows: sorted
                width: ListView.view?.width ?? 0
                widths: root.shownWidths

                onPressed: {
                    list.currentIndex = line.index;
                    list.forceActiveFocus(Qt.MouseFocusReason);
                }
            }
        }
    }
}
