// A paragraph of up to three voices: a strong lead, the text, a faint tail. Wraps like one text.
import QtQuick
import Berth.Controls
import Berth.Theme

InlineText {
    id: root

    property textStyle look: Metrics.dense
    property textStyle leadLook: Metrics.denseStrong

    color: Theme.text
    font: root.look.font
    leadColor: Theme.text
    leadFont: root.leadLook.font
    lineHeight: root.look.lineHeight
    mirrored: root.LayoutMirroring.enabled
    tailColor: Theme.text3

    Accessible.role: Accessible.StaticText
    Accessible.name: root.wholeText
}
