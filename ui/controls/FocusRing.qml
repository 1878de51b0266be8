// The ring around what has the keyboard. `gap` is the distance to the control: none for fields, negative inside rows.
import QtQuick
import Berth.Theme

Rectangle {
    id: root

    property real gap: Metrics.focusGap
    property real cornerRadius: Metrics.radiusControl

    anchors.fill: parent
    anchors.margins: -(root.gap + Metrics.focusWidth)
    border.color: Theme.accent
    border.width: Metrics.focusWidth
    color: "transparent"
    radius: Math.max(0, root.cornerRadius + root.gap + Metrics.focusWidth)

    Accessible.ignored: true
}
