// A button in the colours of a notice, with its words or an icon instead of them.
import QtQuick
import QtQuick.Templates as T
import Berth.Theme

T.Button {
    id: root

    property string iconName: ""

    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    implicitHeight: Metrics.px(24)
    implicitWidth: !root.visible ? 0 : root.iconName === "" ? root.implicitContentWidth + 2 * Metrics.space12 : root.implicitHeight

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
    contentItem: Item {
        implicitHeight: words.implicitHeight
        implicitWidth: words.implicitWidth

        Label {
            id: words

            anchors.centerIn: parent
            color: Theme.inverseText
            look: Metrics.bodyStrong
            text: root.text
            visible: root.iconName === ""
            Accessible.ignored: true
        }
        Icon {
            anchors.centerIn: parent
            color: Theme.inverseText
            name: root.iconName
            size: Metrics.iconSmall
            visible: root.iconName !== ""
        }
    }
}
