// A place of the program in the navigation rail: icon and word, or the icon alone when the rail is narrow.
import QtQuick
import QtQuick.Templates as T
import Berth.Theme

T.AbstractButton {
    id: root

    required property string label
    property string iconName: ""
    property string keys: ""
    property bool current: false
    property bool compact: false
    property bool lit: root.hovered
    property bool ringed: root.visualFocus

    readonly property color shade: root.current ? Theme.accent : root.enabled ? Theme.text2 : Theme.disabled

    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    implicitHeight: root.compact ? Metrics.navItemSmall : Math.max(Metrics.navItemHeight, root.implicitContentHeight + 2 * Metrics.space4)
    implicitWidth: root.compact ? Metrics.navItemSmall : Metrics.navItemWidth

    Accessible.role: Accessible.PageTab
    Accessible.name: root.label
    Accessible.selected: root.current
    // Qt 6.4 tells a button in place of a tab, and of a button nobody hears that it is selected.
    Accessible.description: root.current ? qsTr("shown", "this page") : ""
    Accessible.onPressAction: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        border.color: Theme.accent
        border.width: Theme.highContrast && root.current ? Metrics.hairline : 0
        color: root.current ? Theme.accentTint : root.lit ? Theme.hover : "transparent"
        radius: Metrics.radiusPopup

        FocusRing {
            cornerRadius: Metrics.radiusPopup
            gap: -Metrics.focusWidth
            visible: root.ringed
        }
    }
    contentItem: Item {
        implicitHeight: column.implicitHeight

        Column {
            id: column

            anchors.centerIn: parent
            spacing: Metrics.space2
            width: parent.width

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                color: root.shade
                name: root.iconName
            }
            Label {
                color: root.shade
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignHCenter
                look: root.current ? Metrics.smallStrong : Metrics.small
                maximumLineCount: 2
                text: root.label
                visible: !root.compact
                width: column.width
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }

    HoverTip {
        keys: root.keys
        show: root.hovered && root.compact
        text: root.label
    }
}
