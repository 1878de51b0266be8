// One entry of the list: its cells, and how it is known.
pragma ComponentBehavior: Bound

import QtQuick
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Item {
    id: root

    required property entryRow row
    property list<real> widths: []
    property list<bool> figures: []
    property real proofWidth: 0
    property bool selected: false
    property bool focused: false

    signal chosen

    implicitHeight: Metrics.rowOneLine

    Accessible.role: Accessible.Row
    Accessible.name: root.row.line
    Accessible.focusable: true
    Accessible.focused: root.focused
    Accessible.selected: root.selected
    Accessible.onPressAction: root.chosen()

    TapHandler {
        onTapped: root.chosen()
    }
    HoverHandler {
        id: pointer
    }
    RowGround {
        anchors.fill: parent
        lit: pointer.hovered
        ringed: root.focused
        selected: root.selected
    }
    Row {
        height: parent.height
        x: Metrics.space20

        Repeater {
            model: root.widths.length

            EntryCell {
                id: field

                required property int index

                figure: root.figures[field.index] ?? false
                first: field.index === 0
                height: root.height
                own: (root.row.ownCells[field.index] ?? 0) > 0
                selected: root.selected
                value: root.row.cells[field.index] ?? ""
                width: root.widths[field.index] ?? 0
            }
        }
        ProofMark {
            height: root.height
            leftPadding: Metrics.space8
            proof: root.row.proof
            text: root.row.proofText
            width: root.proofWidth
        }
    }
    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
