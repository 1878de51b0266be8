// One action of a Menu: icon, words, keys.
import QtQuick
import QtQuick.Templates as T
import Berth.Controls
import Berth.Theme

T.MenuItem {
    id: root

    property string iconName: ""
    property bool backwardIcon: false
    property string keys: ""
    // What the window shows at present.
    property bool current: false
    // Begins another group.
    property bool separated: false

    // Room for the bar of a menu that scrolls.
    readonly property real bar: ListView.view?.interactive ? Metrics.space8 : 0

    implicitHeight: Metrics.fieldHeight
    implicitWidth: Metrics.px(272)
    leftPadding: Metrics.space8 + (root.mirrored ? root.bar : 0)
    rightPadding: Metrics.space8 + (root.mirrored ? 0 : root.bar)

    Accessible.role: Accessible.MenuItem
    Accessible.name: root.text
    Accessible.description: root.current ? qsTr("shown", "this page") : ""
    Accessible.onPressAction: root.triggered()

    background: Rectangle {
        color: root.highlighted ? Theme.accentTint : root.hovered ? Theme.hover : "transparent"
        radius: Metrics.radiusTag

        Separator {
            visible: root.separated
            width: parent.width
        }
    }
    contentItem: Item {
        Icon {
            id: glyph

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            backward: root.backwardIcon
            color: root.enabled ? Theme.text2 : Theme.disabled
            name: root.iconName
            size: Metrics.iconSmall
            visible: root.iconName !== ""
        }
        Label {
            anchors.left: parent.left
            anchors.leftMargin: Metrics.iconSmall + Metrics.space8
            anchors.right: shortcut.left
            anchors.verticalCenter: parent.verticalCenter
            color: !root.enabled ? Theme.disabled : root.highlighted ? Theme.accent : Theme.text
            elide: Text.ElideRight
            look: root.current ? Metrics.bodyStrong : Metrics.body
            text: root.text
            Accessible.ignored: true
        }
        Keycap {
            id: shortcut

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: root.keys
            visible: root.keys !== ""
        }
    }
}
