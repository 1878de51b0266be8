// The hardware that there is already: none, a machine as it is sold, or loose accelerators.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

ColumnLayout {
    id: root

    required property HardwareSection section
    property bool separated: true

    readonly property bool asSystem: root.section.machine === Sizing.Machine.System
    readonly property bool given: root.section.machine !== Sizing.Machine.Any

    spacing: Metrics.space8

    SectionHeader {
        Layout.fillWidth: true
        note: root.given ? qsTr("your choice") : ""
        separated: root.separated
        title: qsTr("Hardware")
    }
    ValueSegments {
        Layout.fillWidth: true
        name: qsTr("Hardware")
        options: [qsTr("Any", "hardware"), qsTr("System"), qsTr("Accelerators")]
        value: root.section.machine
        values: [Sizing.Machine.Any, Sizing.Machine.System, Sizing.Machine.Accelerators]

        onChosen: value => root.section.chooseMachine(value)
    }
    ChoiceField {
        Layout.fillWidth: true
        input: root.section.system
        name: qsTr("System")
        visible: root.asSystem
    }
    ChoiceField {
        Layout.fillWidth: true
        input: root.section.accelerator
        name: qsTr("Accelerator")
        visible: root.given && !root.asSystem
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Count")
        visible: root.given && !root.asSystem

        CountField {
            Layout.fillWidth: true
            input: root.section.count
            name: qsTr("Count")
            unit: root.section.nodes.value > 1 ? qsTr("per node") : ""
        }
    }
    FieldRow {
        Layout.fillWidth: true
        label: root.asSystem ? qsTr("Systems") : qsTr("Nodes")
        visible: root.given

        CountField {
            Layout.fillWidth: true
            input: root.section.nodes
            name: root.asSystem ? qsTr("Systems") : qsTr("Nodes")
        }
    }
    CheckBox {
        Layout.fillWidth: true
        checked: root.section.owned.on
        description: qsTr("What was paid for it does not count; what it draws and needs every month does")
        text: qsTr("There already, not to be bought")
        visible: root.given

        onToggled: root.section.owned.choose(checked)
    }
}
