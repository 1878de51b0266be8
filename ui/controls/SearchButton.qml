// Looks like a search field and opens the command palette.
import QtQuick
import QtQuick.Templates as T
import Berth.Theme

T.AbstractButton {
    id: root

    property string label: qsTr("Search")
    property string keys: "Ctrl+K"
    property bool ringed: root.visualFocus

    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    implicitHeight: Metrics.fieldHeight
    implicitWidth: Metrics.px(300)

    Accessible.role: Accessible.Button
    Accessible.name: root.label
    Accessible.description: root.keys
    Accessible.onPressAction: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: FieldFrame {
        border.color: root.ringed ? Theme.accent : root.hovered ? Theme.control : Theme.border2
        focused: root.ringed
        hovered: root.hovered
    }
    contentItem: Item {
        id: inside

        // Wide enough for more than the icon.
        readonly property bool roomy: inside.width > Metrics.px(100)

        Icon {
            id: glyph

            anchors.left: parent.left
            anchors.leftMargin: inside.roomy ? Metrics.space8 : (inside.width - width) / 2
            anchors.verticalCenter: parent.verticalCenter
            name: "search"
            size: Metrics.iconSmall
        }
        Label {
            anchors.left: glyph.right
            anchors.leftMargin: Metrics.space8
            anchors.right: cap.left
            anchors.rightMargin: Metrics.space8
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.text3
            elide: Text.ElideRight
            text: root.label
            visible: inside.roomy
            Accessible.ignored: true
        }
        Keycap {
            id: cap

            anchors.right: parent.right
            anchors.rightMargin: Metrics.space8
            anchors.verticalCenter: parent.verticalCenter
            text: root.keys
            visible: inside.roomy
        }
    }
}
