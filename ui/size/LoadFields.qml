// How many at the same time, and how long their conversations may become.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

ColumnLayout {
    id: root

    required property LoadSection section

    // The slider runs in powers of two, because one more user matters among four and not among four hundred.
    readonly property int sliderSteps: 10

    spacing: Metrics.space8

    SectionHeader {
        Layout.fillWidth: true
        separated: true
        title: qsTr("Load")
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("At the same time")

        CountField {
            Layout.fillWidth: true
            input: root.section.concurrency
            name: qsTr("At the same time")
            unit: qsTr("users")
        }
        Slider {
            Layout.fillWidth: true
            description: qsTr("1 to 1,024 in powers of two; the field takes any number")
            from: 0
            name: qsTr("At the same time")
            stepSize: 1
            to: root.sliderSteps
            value: Math.min(root.sliderSteps, Math.log2(Math.max(1, root.section.concurrency.value)))

            onEdited: value => root.section.concurrency.edit(Math.round(Math.pow(2, value)))
        }
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Context")

        CountField {
            Layout.fillWidth: true
            input: root.section.context
            name: qsTr("Context")
            unit: qsTr("tokens")
        }
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Input")

        CountField {
            Layout.fillWidth: true
            input: root.section.input
            name: qsTr("Input")
            unit: qsTr("tokens")
        }
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Output")

        CountField {
            Layout.fillWidth: true
            input: root.section.output
            name: qsTr("Output")
            unit: qsTr("tokens")
        }
    }
}
