// What the user's own value hides, when and why it was put there, and the way back.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

ColumnLayout {
    id: root

    required property factRow row

    signal reverted

    spacing: 0

    Label {
        Layout.fillWidth: true
        color: Theme.text2
        look: Metrics.small
        text: root.row.why
        wrapMode: Text.Wrap
    }
    RowLayout {
        spacing: Metrics.space4

        Label {
            color: Theme.text2
            look: Metrics.small
            text: qsTr("Shipped:")
        }
        Label {
            Layout.maximumWidth: root.width / 2
            color: Theme.text2
            elide: Text.ElideRight
            look: Metrics.small
            text: root.row.shipped === "" ? qsTr("not known") : root.row.shipped
            Accessible.name: qsTr("Shipped value, not in use: %1").arg(text)

            // A font with a line through it would be one of another size.
            Separator {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.text2
                visible: root.row.shipped !== ""
                width: parent.width
            }
        }
        Item {
            Layout.fillWidth: true
        }
        BerthButton {
            compact: true
            iconName: "revert"
            kind: BerthButton.Kind.Ghost
            text: qsTr("Revert")

            onClicked: root.reverted()
        }
    }
}
