// A filter in force, with a cross that removes it. Delete, Backspace, Enter or Space on it remove as well.
import QtQuick
import QtQuick.Templates as T
import Berth.Theme

T.AbstractButton {
    id: root

    // States as shown; a gallery may set them.
    property bool lit: root.hovered
    property bool ringed: root.visualFocus
    property string label: ""
    property string iconName: ""
    property bool removable: true

    signal removed

    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    implicitHeight: Metrics.hitArea
    implicitWidth: row.implicitWidth + 2 * Metrics.space8

    Accessible.role: Accessible.Button
    Accessible.name: root.removable ? qsTr("Filter %1, remove").arg(root.label) : root.label
    Accessible.onPressAction: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onDeletePressed: root.clicked()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace) {
            root.clicked();
            event.accepted = true;
        }
    }
    onClicked: if (root.removable)
        root.removed()

    background: Rectangle {
        border.color: Theme.border
        border.width: Theme.highContrast ? Metrics.hairline : 0
        color: root.down ? Theme.pressed : root.lit ? Theme.hover : Theme.disabledFill
        radius: Metrics.radiusTag

        FocusRing {
            cornerRadius: Metrics.radiusTag
            visible: root.ringed
        }
    }
    contentItem: Item {
        Row {
            id: row

            anchors.centerIn: parent
            spacing: Metrics.space6

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.iconName
                size: Metrics.iconSmall
                visible: root.iconName !== ""
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.text2
                elide: Text.ElideRight
                look: Metrics.small
                text: root.label
                width: Math.min(implicitWidth, Metrics.tooltipWidth)
                Accessible.ignored: true
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "close"
                size: Metrics.iconSmall
                visible: root.removable
            }
        }
    }
}
