// One part of a MemoryBar, from `start` over `amount`, with a pixel of surface after it.
import QtQuick
import Berth.Controls
import Berth.Theme

Item {
    id: root

    required property real pixelsPerUnit
    required property real inset
    property bool animated: true
    required property int part
    property real start: 0
    property real amount: 0

    readonly property bool hatched: root.part === Token.MemoryPart.KeptBack || root.part === Token.MemoryPart.Missing
    readonly property real length: Math.max(0, root.amount) * root.pixelsPerUnit

    // A part never vanishes altogether, and its gap does not swallow it.
    width: Math.max(Metrics.hairline, root.length - (root.hatched ? 0 : Metrics.hairline))
    x: root.inset + root.start * root.pixelsPerUnit

    Behavior on width {
        enabled: root.animated

        NumberAnimation {
            duration: Metrics.barMotion
        }
    }
    Behavior on x {
        enabled: root.animated

        NumberAnimation {
            duration: Metrics.barMotion
        }
    }

    Rectangle {
        anchors.fill: parent
        color: root.hatched ? Theme.surface : Theme.memory(root.part)
    }
    HatchedArea {
        anchors.fill: parent
        part: root.part
        scheme: Theme.scheme
        unit: Metrics.scale
        visible: root.hatched
    }
}
