// A section of the settings in the list beside them.
import QtQuick
import QtQuick.Templates as T
import Berth.Controls
import Berth.Theme

T.AbstractButton {
    id: root

    required property string iconName
    property bool current: false

    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    implicitHeight: Math.max(Metrics.rowOneLine, words.implicitHeight + 2 * Metrics.space8)
    implicitWidth: Metrics.settingsNavWidth

    Accessible.role: Accessible.PageTab
    Accessible.name: root.text
    Accessible.selected: root.current
    // Qt 6.4 tells a button in place of a tab, and of a button nobody hears that it is selected.
    Accessible.description: root.current ? qsTr("shown", "this page") : ""
    Accessible.onPressAction: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        color: root.current ? Theme.accentTint : root.hovered ? Theme.hover : "transparent"

        Rectangle {
            color: Theme.accent
            height: parent.height
            visible: root.current
            width: Metrics.selectionBar
        }
        FocusRing {
            gap: -Metrics.focusWidth
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        Icon {
            id: glyph

            anchors.left: parent.left
            anchors.leftMargin: Metrics.space16
            anchors.verticalCenter: parent.verticalCenter
            color: root.current ? Theme.accent : Theme.text2
            name: root.iconName
        }
        Label {
            id: words

            anchors.left: glyph.right
            anchors.leftMargin: Metrics.space12
            anchors.right: parent.right
            anchors.rightMargin: Metrics.space8
            anchors.verticalCenter: parent.verticalCenter
            color: root.current ? Theme.accent : Theme.text
            look: root.current ? Metrics.bodyStrong : Metrics.body
            text: root.text
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
