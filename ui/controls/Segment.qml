// One choice of Segments.
import QtQuick
import Berth.Theme

Item {
    id: root

    property string text: ""
    property string detail: ""
    required property string spoken
    property bool current: false
    property bool first: false
    property bool last: false
    readonly property real naturalWidth: Math.ceil(words.implicitWidth) + 2 * Metrics.space12

    signal chosen

    implicitWidth: root.naturalWidth
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.spoken
    Accessible.checkable: true
    Accessible.checked: root.current
    Accessible.onPressAction: root.chosen()
    Accessible.onToggleAction: root.chosen()

    Rectangle {
        anchors.fill: parent
        anchors.margins: Metrics.hairline
        color: !root.enabled ? "transparent" : root.current ? Theme.accentTint : pointer.hovered ? Theme.hover : "transparent"
        radius: root.first || root.last ? Metrics.radiusControl - Metrics.hairline : 0

        Behavior on color {
            ColorAnimation {
                duration: Metrics.colorMotion
            }
        }
    }
    Separator {
        color: Theme.border
        height: parent.height - 2 * Metrics.hairline
        vertical: true
        visible: !root.first
        y: Metrics.hairline
        anchors.left: parent.left
    }
    Row {
        id: words

        anchors.centerIn: parent
        spacing: Metrics.space6

        Label {
            color: !root.enabled ? Theme.disabled : root.current ? Theme.accent : Theme.text2
            look: root.current ? Metrics.bodyStrong : Metrics.body
            text: root.text
            Accessible.ignored: true
        }
        Label {
            color: !root.enabled ? Theme.disabled : root.current ? Theme.accent : Theme.text3
            text: root.detail
            visible: root.detail !== ""
            Accessible.ignored: true
        }
    }
    HoverHandler {
        id: pointer
    }
    TapHandler {
        onTapped: root.chosen()
    }
}
