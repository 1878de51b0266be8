// What can be done with the chosen configuration.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Rectangle {
    id: root

    required property SizeViewModel page
    property bool canReport: false

    signal copied
    signal pinRequested
    signal reportRequested

    color: Theme.surface
    implicitHeight: row.implicitHeight + 2 * Metrics.space12

    Separator {
        width: parent.width
    }
    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.leftMargin: Metrics.space20
        anchors.right: parent.right
        anchors.rightMargin: Metrics.space20
        anchors.verticalCenter: parent.verticalCenter
        spacing: Metrics.space8

        BerthButton {
            description: qsTr("Sets this configuration beside others on the Compare page")
            iconName: "pin"
            keys: "Ctrl+D"
            text: qsTr("Add to compare")

            onClicked: root.pinRequested()
        }
        BerthButton {
            description: root.page.tally.ofModels ? qsTr("Makes this model the requirement") : qsTr("Makes this system the hardware of the requirement")
            iconName: "check"
            kind: BerthButton.Kind.IconOnly
            text: root.page.tally.ofModels ? qsTr("Choose this model") : qsTr("Choose this system")
            visible: !root.page.ownSelected

            onClicked: root.page.adopt(root.page.selectedId)
        }
        Item {
            Layout.fillWidth: true
        }
        BerthButton {
            description: qsTr("Copies the result as text")
            iconName: "copy"
            kind: BerthButton.Kind.IconOnly
            text: qsTr("Copy")

            onClicked: root.copied()
        }
        BerthButton {
            description: qsTr("Saves the result as a PDF")
            keys: "Ctrl+P"
            kind: BerthButton.Kind.Primary
            text: qsTr("Report")
            visible: root.canReport

            onClicked: root.reportRequested()
        }
    }
}
