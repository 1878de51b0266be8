// Something that was said: a mark if it failed, when, and the words.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Item {
    id: root

    // Filled from the model.
    required property noticeRow row
    property bool focused: false

    signal undoRequested(string id)

    implicitHeight: Math.max(words.implicitHeight, root.row.undoable ? Metrics.toolButtonHeight : Metrics.icon) + 2 * Metrics.space8

    Accessible.focusable: true
    Accessible.focused: root.focused
    Accessible.role: Accessible.ListItem
    Accessible.description: root.row.undoable ? qsTr("Enter takes it back.") : ""
    Accessible.onPressAction: root.undoRequested(root.row.id)
    Accessible.name: root.row.failure ? qsTr("%1, failed: %2", "time, what was said").arg(root.row.time).arg(root.row.text)
                                      : qsTr("%1: %2", "time, what was said").arg(root.row.time).arg(root.row.text)

    RowGround {
        anchors.fill: parent
        ringed: root.focused
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Metrics.space8
        anchors.rightMargin: Metrics.space8
        spacing: Metrics.space8

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Metrics.space8
            color: root.row.failure ? Theme.toneText(Token.Tone.Bad) : Theme.text3
            name: root.row.failure ? "warn" : "check"
            size: Metrics.iconSmall
        }
        Label {
            id: words

            Layout.fillWidth: true
            text: root.row.text
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        BerthButton {
            compact: true
            focusPolicy: Qt.NoFocus // Enter does it
            iconName: "undo"
            text: qsTr("Undo")
            visible: root.row.undoable
            Accessible.ignored: true

            onClicked: root.undoRequested(root.row.id)
        }
        Label {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Metrics.space8
            color: Theme.text3
            look: Metrics.small
            text: root.row.time
            Accessible.ignored: true
        }
    }
}
