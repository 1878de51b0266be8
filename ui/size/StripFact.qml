// One fact of the requirement strip.
import QtQuick
import QtQuick.Templates as T
import Berth.Controls
import Berth.Theme

T.AbstractButton {
    id: root

    property string label: ""
    property string value: ""
    property bool strong: false

    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    implicitHeight: Metrics.toolButtonHeight
    implicitWidth: Math.ceil(row.implicitWidth) + 2 * Metrics.space8
    y: parent ? (parent.height - height) / 2 : 0

    Accessible.role: Accessible.Button
    Accessible.name: root.label === "" ? root.value : qsTr("%1: %2", "what, value").arg(root.label).arg(root.value)
    Accessible.description: qsTr("Opens the requirement")
    Accessible.onPressAction: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: FieldFrame {
        focused: root.visualFocus
        hovered: root.hovered
    }
    contentItem: Item {
        Row {
            id: row

            anchors.centerIn: parent
            spacing: Metrics.space6

            Label {
                color: Theme.text3
                look: Metrics.small
                text: root.label
                visible: root.label !== ""
                Accessible.ignored: true
            }
            Label {
                look: root.strong ? Metrics.smallStrong : Metrics.small
                text: root.value
                Accessible.ignored: true
            }
        }
    }
}
