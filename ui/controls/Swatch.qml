// The key of a part of the memory beside its name.
import QtQuick
import Berth.Controls
import Berth.Theme

Rectangle {
    id: root

    property int part: Token.MemoryPart.Weights

    readonly property bool hatched: root.part === Token.MemoryPart.KeptBack || root.part === Token.MemoryPart.Missing

    border.color: Theme.control
    border.width: root.hatched || root.part === Token.MemoryPart.Free || Theme.highContrast ? Metrics.hairline : 0
    color: root.hatched ? Theme.surface : Theme.memory(root.part)
    implicitHeight: Metrics.swatch
    implicitWidth: Metrics.swatch

    Accessible.ignored: true

    HatchedArea {
        anchors.fill: parent
        anchors.margins: Metrics.hairline
        part: root.part
        scheme: Theme.scheme
        unit: Metrics.scale
        visible: root.hatched
    }
}
