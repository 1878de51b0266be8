// An icon by name in one colour. A `directional` one, such as an arrow, turns around in right-to-left languages.
import QtQuick
import Berth.Controls
import Berth.Theme

PaintedIcon {
    id: root

    property real size: Metrics.icon
    property bool directional: false
    // The other way around than it is drawn.
    property bool backward: false

    color: Theme.text2
    implicitHeight: root.size
    implicitWidth: root.size
    mirrored: root.backward !== (root.directional && root.LayoutMirroring.enabled)

    Accessible.ignored: true
}
