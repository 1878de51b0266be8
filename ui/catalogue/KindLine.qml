// One kind of facts and how many there are. The first of a group has a hairline above.
import QtQuick
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Item {
    id: root

    required property kindRow row
    property bool current: false
    property bool ringed: false

    readonly property real gap: root.row.first ? Metrics.space12 : 0

    signal chosen

    implicitHeight: Metrics.rowComparison + root.gap

    Accessible.role: Accessible.ListItem
    Accessible.name: root.row.count === "" ? root.row.name : qsTr("%1, %2", "kind, how many").arg(root.row.name).arg(root.row.count)
    Accessible.focusable: true
    Accessible.focused: root.ringed
    Accessible.selected: root.current
    Accessible.onPressAction: root.chosen()

    TapHandler {
        onTapped: root.chosen()
    }
    HoverHandler {
        id: pointer
    }
    Separator {
        anchors.left: parent.left
        anchors.leftMargin: Metrics.space16
        anchors.right: parent.right
        anchors.rightMargin: Metrics.space16
        visible: root.row.first
        y: root.gap / 2
    }
    RowGround {
        anchors.bottom: parent.bottom
        height: Metrics.rowComparison
        lit: pointer.hovered
        ringed: root.ringed
        selected: root.current
        width: parent.width

        Label {
            anchors.left: parent.left
            anchors.leftMargin: Metrics.space16
            anchors.right: number.left
            anchors.rightMargin: Metrics.space4
            anchors.verticalCenter: parent.verticalCenter
            color: root.current ? Theme.accent : Theme.text
            elide: Text.ElideRight
            look: root.current ? Metrics.bodyStrong : Metrics.body
            text: root.row.name
            Accessible.ignored: true
        }
        Label {
            id: number

            anchors.right: parent.right
            anchors.rightMargin: Metrics.space16
            anchors.verticalCenter: parent.verticalCenter
            color: root.current ? Theme.accent : Theme.text3
            look: root.current ? Metrics.smallStrong : Metrics.small
            text: root.row.count
            Accessible.ignored: true
        }
    }
}
