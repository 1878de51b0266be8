// A machine as it is sold, or loose accelerators.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

ColumnLayout {
    id: root

    required property HardwareSection section

    readonly property bool asSystem: root.section.machine === Sizing.Machine.System

    spacing: Metrics.space8

    SectionHeader {
        Layout.fillWidth: true
        separated: true
        title: qsTr("Hardware")
    }
    ValueSegments {
        Layout.fillWidth: true
        name: qsTr("Hardware")
        options: [qsTr("System"), qsTr("Accelerators")]
        value: root.section.machine
        values: [Sizing.Machine.System, Sizing.Machine.Accelerators]

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
        visible: !root.asSystem
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Count")
        visible: !root.asSystem

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

        CountField {
            Layout.fillWidth: true
            input: root.section.nodes
            name: root.asSystem ? qsTr("Systems") : qsTr("Nodes")
        }
    }
}
