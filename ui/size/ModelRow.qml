// One model in the list: name, licence and date; below what it is, or why it cannot be sized.
import QtQuick
import QtQuick.Templates as T
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

T.ItemDelegate {
    id: root

    required property choiceRow row
    property bool selected: false

    readonly property bool refused: root.row.refusal !== ""
    readonly property string second: root.refused ? qsTr("Cannot be sized: %1").arg(root.row.refusal) : root.row.detail

    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    implicitHeight: Metrics.rowTwoLines
    leftPadding: Metrics.space8
    rightPadding: Metrics.space16

    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2", "name, details").arg(root.row.name).arg(root.second)
    Accessible.checked: root.selected
    Accessible.selected: root.highlighted // what Enter takes

    background: Rectangle {
        color: root.highlighted ? Theme.accentTint : root.hovered ? Theme.hover : "transparent"
        radius: Metrics.radiusTag
    }
    contentItem: Item {
        Label {
            id: name

            anchors.left: parent.left
            anchors.right: note.left
            anchors.rightMargin: Metrics.space12
            anchors.top: parent.top
            anchors.topMargin: Metrics.space4
            color: root.refused ? Theme.text3 : Theme.text
            elide: Text.ElideRight
            look: root.selected ? Metrics.bodyStrong : Metrics.bodyMedium
            text: root.row.name
            Accessible.ignored: true
        }
        Label {
            id: note

            anchors.baseline: name.baseline
            anchors.right: parent.right
            color: Theme.text3
            elide: Text.ElideRight
            look: Metrics.small
            text: root.row.note
            width: Math.min(implicitWidth, parent.width / 2)
            Accessible.ignored: true
        }
        Label {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: name.bottom
            color: root.refused ? Theme.warning : Theme.text3
            elide: Text.ElideRight
            look: Metrics.small
            text: root.second
            Accessible.ignored: true
        }
    }
}
