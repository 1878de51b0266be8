// The corner of a value that the user replaced: a turned square of which a quarter is seen. No canvas, there are hundreds.
import QtQuick
import Berth.Theme

Item {
    id: root

    readonly property real side: Metrics.space6

    clip: true
    implicitHeight: root.side
    implicitWidth: root.side

    Rectangle {
        color: Theme.accent
        height: width
        rotation: 45
        width: root.side * Math.SQRT2
        x: (root.LayoutMirroring.enabled ? 0 : root.side) - width / 2
        y: -height / 2
    }
}
