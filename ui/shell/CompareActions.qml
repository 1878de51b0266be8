// What the top bar offers for comparisons: how many configurations are set aside, and on their page the report.
import QtQuick
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Row {
    id: root

    required property Pins pins
    property string present: ""
    property bool canReport: false

    readonly property bool here: root.present === "compare"

    signal addRequested
    signal opened
    signal reportRequested

    spacing: Metrics.space8

    BerthButton {
        description: qsTr("Leads to the Size page, where a configuration is chosen and added")
        disabledReason: qsTr("Six configurations are compared already. Remove one first.")
        enabled: !root.pins.full
        iconName: "plus"
        keys: qsTr("Ins", "key")
        text: qsTr("Add")
        visible: root.here

        onClicked: root.addRequested()
    }
    Shortcut {
        enabled: root.here && !root.pins.full
        sequence: "Ins"
        onActivated: root.addRequested()
    }
    BerthButton {
        disabledReason: qsTr("Nothing is compared yet.")
        enabled: root.canReport
        keys: "Ctrl+P"
        kind: BerthButton.Kind.Primary
        text: qsTr("Comparison report")
        visible: root.here

        onClicked: root.reportRequested()
    }
    BerthButton {
        description: qsTr("Shows the configurations that were set aside")
        iconName: "pin"
        keys: "Ctrl+2"
        text: qsTr("Compare %1", "number of configurations").arg(root.pins.count)
        visible: root.present === "size" && root.pins.count > 0

        onClicked: root.opened()
    }
}
