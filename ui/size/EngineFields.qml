// What the engine decides itself unless it is told; folded away until somebody wants to.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

ColumnLayout {
    id: root

    required property EngineSection section
    property bool open: false

    spacing: Metrics.space8

    Separator {
        Layout.fillWidth: true
    }
    FoldButton {
        Layout.fillWidth: true
        open: root.open
        text: qsTr("Engine settings")

        onClicked: root.open = !root.open
    }
    ColumnLayout {
        spacing: Metrics.space8
        visible: root.open

        Label {
            Layout.fillWidth: true
            color: Theme.text3
            look: Metrics.small
            text: qsTr("An empty field is decided automatically. Prefill and decode devices, given together, serve apart from each other.")
            wrapMode: Text.Wrap
        }
        Column {
            Layout.fillWidth: true
            spacing: Metrics.space8

            Repeater {
                model: [
                    { name: qsTr("Replicas"), input: root.section.replicas, unit: "" },
                    { name: qsTr("TP, tensor parallel"), input: root.section.tensor, unit: "" },
                    { name: qsTr("PP, pipeline stages"), input: root.section.pipeline, unit: "" },
                    { name: qsTr("EP, expert parallel"), input: root.section.expert, unit: "" },
                    { name: qsTr("DP, attention groups"), input: root.section.data, unit: "" },
                    { name: qsTr("Prefill devices"), input: root.section.promptDevices, unit: "" },
                    { name: qsTr("Decode devices"), input: root.section.answerDevices, unit: "" },
                    { name: qsTr("Memory used"), input: root.section.utilization, unit: "%" },
                    { name: qsTr("Batched tokens"), input: root.section.batchedTokens, unit: qsTr("tokens") },
                ]

                FieldRow {
                    id: line

                    // Name, input and unit of one field; the list above is the only place that makes them.
                    required property var modelData

                    label: line.modelData.name
                    width: parent?.width ?? 0

                    CountField {
                        Layout.fillWidth: true
                        input: line.modelData.input
                        name: line.modelData.name
                        unit: line.modelData.unit
                    }
                }
            }
        }
    }
}
