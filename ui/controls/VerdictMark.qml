// The mark of a verdict. Its word stands beside it wherever there is room; the name says it anyway.
import QtQuick
import Berth.Controls
import Berth.Theme

PaintedVerdict {
    id: root

    property real size: Metrics.mark
    readonly property VerdictWords words: VerdictWords {}

    implicitHeight: root.size
    implicitWidth: root.size
    scheme: Theme.scheme

    Accessible.role: Accessible.Graphic
    Accessible.name: root.words.of(root.verdict)
}
