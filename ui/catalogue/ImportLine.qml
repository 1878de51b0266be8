// One row of a price list: what it says, or why it cannot be taken.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Item {
    id: root

    required property importRow row
    property bool focused: false

    readonly property bool refused: root.row.problem !== ""

    implicitHeight: Math.max(Metrics.rowOneLine, words.implicitHeight + 2 * Metrics.space8)

    Accessible.focusable: true
    Accessible.focused: root.focused
    Accessible.role: Accessible.ListItem
    Accessible.name: root.refused ? qsTr("Row %1, %2, cannot be taken: %3").arg(root.row.line).arg(root.row.item).arg(root.row.problem)
                                  : qsTr("Row %1, %2, %3, can be taken").arg(root.row.line).arg(root.row.item).arg(root.row.price)

    RowGround {
        anchors.fill: parent
        ringed: root.focused
    }
    RowLayout {
        anchors.left: parent.left
        anchors.leftMargin: Metrics.space8
        anchors.right: parent.right
        anchors.rightMargin: Metrics.space8
        anchors.verticalCenter: parent.verticalCenter
        spacing: Metrics.space12

        Icon {
            color: root.refused ? Theme.error : Theme.text3
            name: root.refused ? "warn" : "check"
            size: Metrics.iconSmall
        }
        Label {
            Layout.preferredWidth: Metrics.px(48)
            color: Theme.text3
            horizontalAlignment: Text.AlignRight
            text: root.row.line
            Accessible.ignored: true
        }
        ColumnLayout {
            id: words

            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                elide: Text.ElideRight
                text: root.row.item
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                color: root.refused ? Theme.error : Theme.text3
                look: Metrics.small
                text: root.refused ? root.row.problem : root.row.note
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
        Label {
            horizontalAlignment: Text.AlignRight
            look: Metrics.bodyMedium
            text: root.row.price
            Accessible.ignored: true
        }
    }
    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
