// What just happened, at the bottom for six seconds, with a way to undo it. Stays while the pointer or the keyboard is
// on it. Place it in the window and call show; nothing is only said here.
import QtQuick
import Berth.Theme

Item {
    id: root

    property string text: ""
    property string action: ""
    readonly property bool shown: root.visible

    signal acted
    signal dismissed

    function show(text: string, action: string): void {
        root.text = text;
        root.action = action;
        root.visible = true;
        clock.restart();
    }

    function dismiss(): void {
        root.visible = false;
        root.dismissed();
    }

    implicitHeight: Math.max(Metrics.buttonHeight, words.implicitHeight) + 2 * Metrics.space4
    implicitWidth: Math.min(Metrics.px(480), Math.ceil(natural.advanceWidth) + button.width + 3 * Metrics.space16)
    visible: false

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text
    Keys.onEscapePressed: root.dismiss()

    Timer {
        id: clock

        interval: Metrics.noticeTime
        running: root.visible && !pointer.hovered && !button.activeFocus
        onTriggered: root.dismiss()
    }
    // The words' own implicit width changes with the width they are given.
    TextMetrics {
        id: natural

        font: words.font
        text: root.text
    }
    HoverHandler {
        id: pointer
    }
    Floating {
        anchors.fill: parent
        color: Theme.inverse
        outline: Theme.inverse
        radius: Metrics.radiusControl
    }
    Label {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Metrics.space16
        anchors.right: button.visible ? button.left : parent.right
        anchors.rightMargin: Metrics.space12
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.inverseText
        text: root.text
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    InverseButton {
        id: button

        anchors.right: parent.right
        anchors.rightMargin: Metrics.space4
        anchors.verticalCenter: parent.verticalCenter
        text: root.action
        visible: root.action !== ""

        onClicked: {
            root.visible = false;
            root.acted();
        }
    }
}
