// A quiet scroll bar: a bar without a track, visible while there is something to scroll to.
import QtQuick
import QtQuick.Templates as T
import Berth.Theme

T.ScrollBar {
    id: root

    hoverEnabled: true
    implicitHeight: root.horizontal ? Metrics.space12 : Metrics.space32
    implicitWidth: root.vertical ? Metrics.space12 : Metrics.space32
    minimumSize: 0.08
    padding: Metrics.space2
    visible: root.size < 1

    Accessible.role: Accessible.ScrollBar
    Accessible.ignored: true

    contentItem: Rectangle {
        color: root.pressed || root.hovered ? Theme.control : Theme.border2
        implicitHeight: Metrics.space6
        implicitWidth: Metrics.space6
        radius: Math.min(width, height) / 2
    }
}
