// Opens and closes a section.
import QtQuick
import QtQuick.Templates as T
import Berth.Controls
import Berth.Theme

T.AbstractButton {
    id: root

    property bool open: false

    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    implicitHeight: Metrics.hitArea

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: root.open ? qsTr("open") : qsTr("closed")
    Accessible.onPressAction: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        color: root.hovered ? Theme.hover : "transparent"
        radius: Metrics.radiusControl

        FocusRing {
            visible: root.visualFocus
        }
    }
    contentItem: Row {
        spacing: Metrics.space4

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            directional: !root.open
            name: root.open ? "chev-down" : "chev-right"
            size: Metrics.iconSmall
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            look: Metrics.bodyStrong
            text: root.text
            Accessible.ignored: true
        }
    }
}
