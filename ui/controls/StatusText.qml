// One side of the status bar: facts, well apart.
import QtQuick
import Berth.Theme

Label {
    id: root

    property list<string> facts

    // Two em spaces: 24 at the size of the text.
    readonly property string gap: "\u2003\u2003"
    // In one line. Measured apart: asking the text itself would lay it out in the midst of whoever asks.
    readonly property real whole: Math.ceil(measure.advanceWidth) + 1

    color: Theme.text2
    look: Metrics.small
    text: Array.from(root.facts).join(root.gap)
    wrapMode: Text.Wrap
    Accessible.name: Array.from(root.facts).join(", ")

    TextMetrics {
        id: measure

        font: Metrics.small.font
        text: root.text
    }
}
