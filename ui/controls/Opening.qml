// How much of a list is open while it is first shown, in pixels: to make all its rows at once would take longer than a
// frame.
import QtQuick

Timer {
    id: root

    property bool active: true
    property real most: 0
    property real step: 1
    property real extent: 0

    interval: 16
    repeat: true
    running: root.active && root.extent < root.most

    onTriggered: root.extent += root.step
}
