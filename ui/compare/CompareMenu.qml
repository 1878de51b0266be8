// What can be done with a column.
import QtQuick
import Berth.Controls
import Berth.ViewModels

Menu {
    id: root

    required property Pins pins
    required property comparedColumn column
    required property int place
    required property int lastPlace

    signal renameRequested
    signal removed

    MenuRow {
        enabled: !root.column.baseline
        iconName: "check"
        keys: "B"
        text: qsTr("Set as baseline")

        onTriggered: root.pins.setBaseline(root.column.id)
    }
    MenuRow {
        iconName: "edit"
        keys: "F2"
        text: qsTr("Rename")

        onTriggered: root.renameRequested()
    }
    MenuRow {
        backwardIcon: true
        enabled: root.place > 0
        iconName: "arrow-right"
        keys: "Ctrl+Left"
        text: qsTr("Move to the left")

        onTriggered: root.pins.move(root.column.id, -1)
    }
    MenuRow {
        enabled: root.place < root.lastPlace
        iconName: "arrow-right"
        keys: "Ctrl+Right"
        text: qsTr("Move to the right")

        onTriggered: root.pins.move(root.column.id, 1)
    }
    MenuRow {
        enabled: !root.pins.full
        iconName: "duplicate"
        text: root.column.rented ? qsTr("Add the same, bought") : qsTr("Add the same, rented")

        onTriggered: root.pins.addOtherWay(root.column.id)
    }
    MenuRow {
        iconName: "trash"
        keys: "Del"
        text: qsTr("Remove from the comparison")

        onTriggered: root.removed()
    }
}
