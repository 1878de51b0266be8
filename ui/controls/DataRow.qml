// A row of a DataTable: its cells, each as wide as its column.
pragma ComponentBehavior: Bound

import QtQuick
import Berth.Controls
import Berth.Theme

Item {
    id: root

    required property SortModel rows
    required property int row
    // Of its columns.
    required property list<real> widths
    // Columns of figures that are not wholly in sight.
    property list<bool> misread: []
    property bool current: false
    property bool ringed: false
    property bool chosen: false // with all others, to be copied
    // A row that is being taken away has lost its model.
    readonly property int revision: root.rows?.revision ?? -1

    signal pressed

    implicitHeight: Metrics.rowOneLine

    Accessible.role: Accessible.Row
    Accessible.name: root.revision >= 0 ? root.rows.spoken(root.row) : ""
    Accessible.selected: root.current || root.chosen

    RowGround {
        anchors.fill: parent
        lit: pointer.hovered
        ringed: root.ringed
        selected: root.chosen
    }
    HoverHandler {
        id: pointer
    }
    TapHandler {
        onTapped: root.pressed()
    }
    Row {
        anchors.fill: parent

        Repeater {
            model: root.rows?.columns ?? 0

            Label {
                id: field

                required property int index

                elide: Text.ElideRight
                height: root.height
                horizontalAlignment: root.revision >= 0 && root.rows.isFigure(field.index) ? Text.AlignRight : Text.AlignLeft
                leftPadding: Metrics.space8
                look: Metrics.dense
                opacity: root.misread[field.index] ? 0 : 1
                rightPadding: Metrics.space8
                text: root.revision >= 0 ? root.rows.cell(root.row, field.index) : ""
                verticalAlignment: Text.AlignVCenter
                width: root.widths[field.index] ?? 0
                Accessible.description: root.revision >= 0 ? root.rows.head(field.index) : ""
                Accessible.role: Accessible.Cell
            }
        }
    }
    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
