// Who asks, how many at the same time, and how long their conversations become.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

ColumnLayout {
    id: root

    required property LoadSection section

    spacing: Metrics.space8

    SectionHeader {
        Layout.fillWidth: true
        separated: true
        title: qsTr("Load")
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Kind of use")

        ChoiceField {
            Layout.fillWidth: true
            input: root.section.workload
            name: qsTr("Kind of use")
        }
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Users")

        CountField {
            Layout.fillWidth: true
            input: root.section.users
            name: qsTr("Users")
        }
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("At the same time")

        // Not a layout: one that changes its size while it is hidden keeps places of the former size (Qt 6.4).
        Item {
            Layout.fillWidth: true
            implicitHeight: share.y + share.height

            CountField {
                id: together

                input: root.section.concurrency
                name: qsTr("At the same time")
                prefix: qsTr("%1%", "share of users").arg(Math.round(100 * root.section.share))
                width: parent.width
            }
            Slider {
                id: share

                description: qsTr("Share of the users in percent; the field takes any number")
                from: 1
                name: qsTr("Share at the same time")
                stepSize: 1
                to: 100
                value: 100 * root.section.share
                width: parent.width
                y: together.implicitHeight + Metrics.space4

                onEdited: value => root.section.editShare(value / 100)
            }
        }
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Input")

        CountField {
            Layout.fillWidth: true
            input: root.section.input
            name: qsTr("Input")
            thousand: 1024
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
            thousand: 1024
            unit: qsTr("tokens")
        }
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Context")

        CountField {
            Layout.fillWidth: true
            input: root.section.context
            name: qsTr("Context")
            thousand: 1024
            unit: qsTr("tokens")
        }
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Growth")

        CountField {
            Layout.fillWidth: true
            input: root.section.growth
            name: qsTr("Growth")
            prefix: qsTr("plus")
            unit: qsTr("%", "percent")
        }
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Per day")

        CountField {
            Layout.fillWidth: true
            input: root.section.tokensPerDay
            name: qsTr("Tokens per day")
            unit: qsTr("tokens")
        }
    }
}
