// The ground of a row in a list or table: pointer, selection (with a bar at the start) and keyboard.
import QtQuick
import Berth.Theme

Rectangle {
    id: root

    property bool selected: false
    property bool lit: false
    property bool ringed: false

    color: root.selected ? Theme.accentTint : root.lit ? Theme.hover : "transparent"

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        color: Theme.accent
        visible: root.selected
        width: Metrics.selectionBar
    }
    FocusRing {
        cornerRadius: 0
        gap: -Metrics.focusWidth
        radius: 0
        visible: root.ringed
    }
}
