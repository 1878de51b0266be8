// What the user asks: model, hardware, load, and what the engine is told. Every change is answered at once.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Rectangle {
    id: root

    required property Requirement requirement

    function openModels(): void {
        model.openModels();
    }

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
        ModelFields {
            id: model

            section: root.requirement.model
            width: parent.width
        }
        HardwareFields {
            section: root.requirement.hardware
            width: parent.width
        }
        LoadFields {
            section: root.requirement.load
            width: parent.width
        }
        EngineFields {
            section: root.requirement.engine
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
