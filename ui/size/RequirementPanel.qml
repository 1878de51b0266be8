// What the user asks: model, load, targets, limits, and the hardware that there is, which stands first where models are
// looked for. Every change is answered at once.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Rectangle {
    id: root

    required property Requirement requirement

    readonly property bool forModels: root.requirement.goal === Sizing.Goal.Models

    function openModels(): void {
        model.openModels();
    }

    readonly property Item firstStop: model.firstStop

    function focusFirst(): void {
        model.focusFirst();
    }

    color: Theme.sunken
    implicitWidth: Metrics.requirementWidth

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Requirement")

    ScrollPane {
        anchors.fill: parent
        contentSpacing: Metrics.space16
        padding: Metrics.space16

        RowLayout {
            width: parent.width

            Label {
                Layout.fillWidth: true
                look: Metrics.heading
                text: qsTr("Requirement")
                Accessible.role: Accessible.Heading
            }
            BerthButton {
                compact: true
                description: qsTr("Back to the example of the first start")
                kind: BerthButton.Kind.Ghost
                text: qsTr("Reset")

                onClicked: root.requirement.reset()
            }
        }
        ValueSegments {
            name: qsTr("Looking for")
            options: [qsTr("Find hardware"), qsTr("Find models")]
            value: root.requirement.goal
            values: [Sizing.Goal.Hardware, Sizing.Goal.Models]
            width: parent.width

            onChosen: value => root.requirement.lookFor(value)
        }
        Loader {
            active: root.forModels
            visible: active
            width: parent.width

            sourceComponent: HardwareFields {
                section: root.requirement.hardware // qmllint disable unqualified
                separated: false
            }
        }
        ModelFields {
            id: model

            section: root.requirement.model
            visible: !root.forModels
            width: parent.width
        }
        LoadFields {
            section: root.requirement.load
            width: parent.width
        }
        TargetFields {
            section: root.requirement.targets
            width: parent.width
        }
        LimitFields {
            section: root.requirement.limits
            visible: !root.forModels
            width: parent.width
        }
        Loader {
            active: !root.forModels
            visible: active
            width: parent.width

            sourceComponent: HardwareFields {
                section: root.requirement.hardware // qmllint disable unqualified
            }
        }
        EngineFields {
            section: root.requirement.engine
            visible: root.requirement.hardware.machine !== Sizing.Machine.Any
            width: parent.width
        }
        FieldError {
            text: root.requirement.error
            width: parent.width
        }
    }
    Separator {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: parent.top
        vertical: true
    }
}
