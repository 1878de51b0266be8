// Title of a section, what belongs to it at the other end, and a hairline above when it follows another section.
import QtQuick
import Berth.Theme

// No layout: one of Qt 6.4 keeps the height that a title needed while it was narrow.
Column {
    id: root

    property string title: ""
    property string note: ""
    property bool separated: false
    property textStyle look: Metrics.bodyStrong
    default property alias actions: slot.data

    spacing: Metrics.space16

    Separator {
        visible: root.separated
        width: parent.width
    }
    Item {
        height: Math.max(heading.implicitHeight, tail.implicitHeight)
        implicitWidth: heading.implicitWidth + (tail.visible ? Metrics.space8 + tail.implicitWidth : 0)
        width: parent.width

        Label {
            id: heading

            anchors.left: parent.left
            anchors.right: tail.visible ? tail.left : parent.right
            anchors.rightMargin: tail.visible ? Metrics.space8 : 0
            anchors.verticalCenter: parent.verticalCenter
            look: root.look
            text: root.title
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Row {
            id: tail

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Metrics.space8
            visible: root.note !== "" || slot.children.length > 0

            Label {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.text3
                look: Metrics.small
                text: root.note
                visible: root.note !== ""
            }
            Row {
                id: slot

                spacing: Metrics.space4
                visible: slot.children.length > 0
            }
        }
    }
}
