// Text of the window. Plain text always: strings from data must never be read as markup, which can open files, reach
// the network or end the program. `look` is one of the styles of Metrics.
import QtQuick
import Berth.Theme

Text {
    id: root

    property textStyle look: Metrics.body

    color: root.enabled ? Theme.text : Theme.disabled
    font: root.look.font
    horizontalAlignment: Text.AlignLeft
    lineHeight: root.look.lineHeight
    lineHeightMode: Text.FixedHeight
    renderType: Text.NativeRendering
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
}
