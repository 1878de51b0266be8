// What just happened, at the bottom for six seconds, with a way to undo it. Stays while the pointer or the keyboard is
// on it, and can be closed before. A line of it is as high as the status bar: where it stands over that bar
// (its parent is that of the window's contentItem), it covers nothing that anybody works with. Call show; nothing is only said here.
import QtQuick
import Berth.Theme

Item {
    id: root

    property string text: ""
    property string action: ""
    readonly property bool shown: root.visible

    signal acted

    function show(text: string, action: string): void {
        root.text = text;
        root.action = action;
        root.visible = true;
        clock.restart();
    }

    function dismiss(): void {
        root.visible = false;
    }

    implicitHeight: Math.max(Metrics.statusBarHeight, words.implicitHeight + Metrics.space8)
    implicitWidth: Math.min(Metrics.px(640), Math.ceil(natural.advanceWidth) + button.width + closing.width + 3 * Metrics.space16)
    visible: false

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text
    Keys.onEscapePressed: root.dismiss()

    Timer {
        id: clock

        interval: Metrics.noticeTime
        running: root.visible && !pointer.hovered && !button.activeFocus && !closing.activeFocus
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
        anchors.right: button.visible ? button.left : closing.left
        anchors.rightMargin: Metrics.space8
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.inverseText
        text: root.text
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    InverseButton {
        id: button

        anchors.right: closing.left
        anchors.verticalCenter: parent.verticalCenter
        text: root.action
        visible: root.action !== ""

        onClicked: {
            root.visible = false;
            root.acted();
        }
    }
    InverseButton {
        id: closing

        anchors.right: parent.right
        anchors.rightMargin: Metrics.space4
        anchors.verticalCenter: parent.verticalCenter
        iconName: "close"
        text: qsTr("Close the message")

        onClicked: root.dismiss()
    }
}
