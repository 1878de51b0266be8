// A row in a list that opened from a field: title, second line, a check when it is the present choice.
import QtQuick
import QtQuick.Templates as T
import Berth.Theme

T.ItemDelegate {
    id: root

    property string title: ""
    property string detail: ""
    property bool selected: false

    hoverEnabled: true
    implicitHeight: Math.max(root.detail === "" ? Metrics.fieldHeight : Metrics.rowTwoLines, root.implicitContentHeight + 2 * Metrics.space4)
    leftPadding: Metrics.space8
    rightPadding: Metrics.space8

    Accessible.role: Accessible.ListItem
    Accessible.name: root.detail === "" ? root.title : qsTr("%1, %2", "name, details").arg(root.title).arg(root.detail)
    Accessible.checked: root.selected
    Accessible.selected: root.highlighted // what Enter takes

    background: Rectangle {
        color: root.highlighted ? Theme.accentTint : root.hovered ? Theme.hover : "transparent"
        radius: Metrics.radiusTag
    }
    contentItem: Item {
        implicitHeight: lines.implicitHeight

        Column {
            id: lines

            anchors.left: parent.left
            anchors.right: tick.visible ? tick.left : parent.right
            anchors.verticalCenter: parent.verticalCenter

            Label {
                color: root.highlighted ? Theme.accent : Theme.text
                elide: Text.ElideRight
                look: root.selected ? Metrics.bodyMedium : Metrics.body
                text: root.title
                width: lines.width
                Accessible.ignored: true
            }
            Label {
                color: Theme.text3
                elide: Text.ElideRight
                look: Metrics.small
                text: root.detail
                visible: root.detail !== ""
                width: lines.width
                Accessible.ignored: true
            }
        }
        Icon {
            id: tick

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.accent
            name: "check"
            size: Metrics.iconSmall
            visible: root.selected
        }
    }
}
