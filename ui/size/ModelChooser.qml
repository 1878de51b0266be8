// The model of the requirement: its name and what it is, and the list of all models behind it.
import QtQuick
import QtQuick.Templates as T
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

T.AbstractButton {
    id: root

    required property ChoiceInput input
    property bool ringed: root.visualFocus || popup.visible

    function openList(start: string): void {
        popup.begin(start);
    }

    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    implicitHeight: Metrics.chooserHeight
    leftPadding: Metrics.space8
    rightPadding: Metrics.space8

    Accessible.role: Accessible.ComboBox
    Accessible.name: qsTr("Model")
    Accessible.description: qsTr("%1, %2", "name, details").arg(root.input.current.name).arg(root.input.current.detail)
    Accessible.onPressAction: root.openList("")
    Keys.onDownPressed: root.openList("")
    Keys.onEnterPressed: root.openList("")
    Keys.onReturnPressed: root.openList("")
    Keys.onPressed: event => {
        if (event.text <= " " || event.text === "\x7f" || event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return;
        root.openList(event.text);
        event.accepted = true;
    }
    onClicked: root.openList("")

    background: FieldFrame {
        failed: root.input.error !== ""
        focused: root.ringed
        hovered: root.hovered
    }
    contentItem: Item {
        Column {
            anchors.left: parent.left
            anchors.right: chevron.left
            anchors.rightMargin: Metrics.space4
            anchors.verticalCenter: parent.verticalCenter

            Label {
                elide: Text.ElideRight
                text: root.input.current.name
                width: parent.width
                Accessible.ignored: true
            }
            Label {
                color: Theme.text3
                elide: Text.ElideRight
                look: Metrics.caption
                text: root.input.current.detail
                width: parent.width
                Accessible.ignored: true
            }
        }
        Icon {
            id: chevron

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.text
            name: "chev-down"
            size: Metrics.iconSmall
        }
    }

    ModelPopup {
        id: popup

        input: root.input
        y: root.height + Metrics.space4

        onClosed: root.forceActiveFocus(Qt.PopupFocusReason)
    }
}
