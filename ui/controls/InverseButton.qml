// A button in the colours of a notice.
import QtQuick
import QtQuick.Templates as T
import Berth.Theme

T.Button {
    id: root

    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    implicitHeight: Metrics.buttonHeight
    implicitWidth: root.visible ? root.implicitContentWidth + 2 * Metrics.space12 : 0

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        border.color: root.visualFocus ? Theme.inverseText : "transparent"
        border.width: Metrics.focusWidth
        color: "transparent"
        radius: Metrics.radiusControl
    }
    contentItem: Label {
        color: Theme.inverseText
        horizontalAlignment: Text.AlignHCenter
        look: Metrics.bodyStrong
        text: root.text
        Accessible.ignored: true
    }
}
