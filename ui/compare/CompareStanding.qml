// Better or worse than the baseline, by shape and colour; always beside words or a description that say so.
import QtQuick
import Berth.Controls
import Berth.Theme

Icon {
    id: root

    property bool better: true

    color: Theme.toneText(root.better ? Token.Tone.Good : Token.Tone.Caution)
    name: root.better ? "better" : "worse"
    size: Metrics.swatch
}
