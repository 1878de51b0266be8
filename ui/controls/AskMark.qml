// What marks a number that is pointed at or has the keyboard: tint, ring, line. It exists only then, because there are
// many numbers; its component is not bound, see HoverTip.
import QtQuick
import Berth.Theme

Loader {
    id: root

    required property Label figure
    property bool lit: false
    property bool ringed: false

    active: root.lit || root.ringed

    sourceComponent: Item {
        Rectangle {
            color: Theme.accentTint
            height: parent.height
            radius: Metrics.radiusTag
            visible: root.lit // qmllint disable unqualified
            width: root.figure.width + 2 * Metrics.askReach // qmllint disable unqualified
            x: root.figure.x - Metrics.askReach // qmllint disable unqualified
        }
        FocusRing {
            anchors.fill: null
            cornerRadius: Metrics.radiusControl
            gap: 0
            height: parent.height
            visible: root.ringed // qmllint disable unqualified
            width: root.figure.width + 2 * Metrics.askReach // qmllint disable unqualified
            x: root.figure.x - Metrics.askReach // qmllint disable unqualified
        }
        Rectangle {
            color: Theme.accent
            height: Metrics.askLine
            visible: root.lit // qmllint disable unqualified
            width: root.figure.width // qmllint disable unqualified
            x: root.figure.x // qmllint disable unqualified
            y: Math.round(root.figure.baselineOffset + Metrics.askOffset) // qmllint disable unqualified
        }
    }
}
