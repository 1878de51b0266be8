// The corner of a value that the user replaced: a turned square of which a quarter is seen. It exists only where it shows,
// because most values are nobody's own; its component is not bound, see HoverTip.
import QtQuick
import Berth.Theme

Loader {
    id: root

    readonly property real side: Metrics.space6

    active: root.visible
    clip: true

    sourceComponent: Item {
        implicitHeight: root.side // qmllint disable unqualified
        implicitWidth: root.side // qmllint disable unqualified

        Rectangle {
            color: Theme.accent
            height: width
            rotation: 45
            width: root.side * Math.SQRT2 // qmllint disable unqualified
            x: (root.LayoutMirroring.enabled ? 0 : root.side) - width / 2 // qmllint disable unqualified
            y: -height / 2
        }
    }
}
