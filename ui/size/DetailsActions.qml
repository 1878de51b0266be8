// What can be done with the chosen configuration.
import QtQuick
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Rectangle {
    id: root

    required property SizeViewModel page
    property bool canReport: false
    property real padding: Metrics.space20

    // All of it beside each other, the second part at the end.
    readonly property real room: root.width - 2 * root.padding
    readonly property bool fits: first.implicitWidth + Metrics.space8 + second.implicitWidth <= root.room

    signal copied
    signal pinRequested
    signal reportRequested

    color: Theme.surface
    implicitHeight: first.height + 2 * Metrics.space12 + (root.fits ? 0 : second.height + Metrics.space8)

    Separator {
        width: parent.width
    }
    Row {
        id: first

        anchors.left: parent.left
        anchors.leftMargin: root.padding
        anchors.top: parent.top
        anchors.topMargin: Metrics.space12
        spacing: Metrics.space8

        BerthButton {
            anchors.verticalCenter: parent.verticalCenter
            description: qsTr("Sets this configuration beside others on the Compare page")
            iconName: "pin"
            keys: "Ctrl+D"
            text: qsTr("Add to compare")

            onClicked: root.pinRequested()
        }
        BerthButton {
            anchors.verticalCenter: parent.verticalCenter
            description: root.page.tally.ofModels ? qsTr("Makes this model the requirement") : qsTr("Makes this system the hardware of the requirement")
            iconName: "check"
            kind: BerthButton.Kind.IconOnly
            text: root.page.tally.ofModels ? qsTr("Choose this model") : qsTr("Choose this system")
            visible: !root.page.ownSelected

            onClicked: root.page.adopt(root.page.selectedId)
        }
    }
    Row {
        id: second

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Metrics.space12
        anchors.right: parent.right
        anchors.rightMargin: root.padding
        spacing: Metrics.space8

        BerthButton {
            anchors.verticalCenter: parent.verticalCenter
            description: qsTr("Copies the result as text")
            iconName: "copy"
            kind: BerthButton.Kind.IconOnly
            text: qsTr("Copy")

            onClicked: root.copied()
        }
        BerthButton {
            anchors.verticalCenter: parent.verticalCenter
            description: qsTr("Saves the result as a PDF")
            keys: "Ctrl+P"
            kind: BerthButton.Kind.Primary
            text: qsTr("Report")
            visible: root.canReport

            onClicked: root.reportRequested()
        }
    }
}
