// A row of the table: its label, then a cell for every configuration; or the head of a group.
pragma ComponentBehavior: Bound

import QtQuick
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Item {
    id: root

    required property CompareViewModel page
    required property CompareColumns columns
    required property comparedRow row
    property bool marked: true
    property string askedColumn: ""
    property string askedKey: ""
    // Says what the signs mean.
    property bool legend: false
    // The column where the keyboard is; -1: elsewhere.
    property int ringed: -1

    // The line where the keyboard is says the cell where it is.
    readonly property string spoken: root.ringed < 0 || root.row.head ? root.row.label : (cells.itemAt(root.ringed) as CompareCell)?.spoken ?? root.row.label

    signal asked(string column, string key, Item number)
    signal pressed(int column)

    function ask(column: int): void {
        (cells.itemAt(column) as CompareCell)?.ask();
    }

    // What the highest cell needs.
    property real highest: 0

    function measure(): void {
        let highest = 0;
        for (let place = 0; place < cells.count; ++place)
            highest = Math.max(highest, (cells.itemAt(place) as CompareCell)?.needed ?? 0);
        root.highest = highest;
    }

    implicitHeight: root.row.head ? Metrics.rowGroup : Math.max(root.row.twoLines ? Metrics.rowTwoLines : Metrics.rowComparison, Math.max(words.implicitHeight, root.highest) + Metrics.space8)

    Accessible.role: root.row.head ? Accessible.Heading : Accessible.Row
    Accessible.name: root.spoken
    Accessible.description: root.row.head ? "" : (cells.itemAt(root.ringed) as CompareCell)?.about ?? ""

    Label {
        id: words

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        color: root.row.head ? Theme.text : Theme.text2
        leftPadding: root.LayoutMirroring.enabled ? Metrics.space8 : Metrics.space20
        look: root.row.head ? Metrics.smallStrong : Metrics.body
        rightPadding: root.LayoutMirroring.enabled ? Metrics.space20 : Metrics.space8
        text: root.row.label
        width: root.columns.labels
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Item {
        id: room

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: root.columns.labels
        anchors.right: parent.right
        anchors.top: parent.top
        clip: true

        Repeater {
            id: cells

            model: root.page.columns

            CompareCell {
                id: field

                required property int index
                required property comparedColumn row

                asking: root.askedKey !== "" && root.askedColumn === field.row.id && root.askedKey === field.cell.key
                isBaseline: field.row.baseline
                columnName: qsTr("%1 %2", "letter, name of the configuration").arg(field.row.letter).arg(field.row.name)
                columnDetail: field.row.problem === "" ? field.row.detail : field.row.problem
                fact: root.row
                height: room.height
                marked: root.marked
                page: root.page
                place: field.index
                ringed: root.ringed === field.index && !root.row.head
                visible: field.x + field.width > 0 && field.x < room.width
                width: root.columns.columnWidth
                x: root.LayoutMirroring.enabled ? room.width - field.width - root.columns.x(field.index) : root.columns.x(field.index)
                z: root.columns.stays(field.index) ? 1 : 0

                onNeededChanged: root.measure()
                onAsked: number => {
                    root.pressed(field.index);
                    root.asked(field.row.id, field.cell.key, number);
                }
                onPressed: root.pressed(field.index)
            }
        }
    }
    Rectangle {
        anchors.centerIn: signs
        color: Theme.surface
        height: signs.height
        visible: signs.visible
        width: signs.width + 2 * Metrics.space8
    }
    CompareLegend {
        id: signs

        anchors.right: parent.right
        anchors.rightMargin: Metrics.space20
        anchors.verticalCenter: parent.verticalCenter
        visible: root.legend && signs.width + Metrics.space20 <= room.width
    }
    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
