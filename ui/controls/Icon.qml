// An icon by name in one colour. A `directional` one, such as an arrow, turns around in right-to-left languages.
import QtQuick
import Berth.Controls
import Berth.Theme

PaintedIcon {
    id: root

    property real size: Metrics.icon
    property bool directional: false

    color: Theme.text2
    implicitHeight: root.size
    implicitWidth: root.size
    mirrored: root.directional && root.LayoutMirroring.enabled

    Accessible.ignored: true
}
