// What every answer must reach. An empty field asks for nothing.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

ColumnLayout {
    id: root

    required property TargetSection section

    spacing: Metrics.space8

    SectionHeader {
        Layout.fillWidth: true
        separated: true
        title: qsTr("Targets")
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Speed per user")

        CountField {
            Layout.fillWidth: true
            input: root.section.perUser
            name: qsTr("Speed per user")
            prefix: qsTr("min")
            unit: qsTr("tokens/s")
        }
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("First token")

        CountField {
            Layout.fillWidth: true
            input: root.section.firstToken
            name: qsTr("First token")
            prefix: qsTr("max")
            unit: qsTr("s")
        }
    }
}
