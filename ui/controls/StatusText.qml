// One side of the status bar: facts, well apart.
import QtQuick
import QtQuick.Layouts
import Berth.Theme

Label {
    id: root

    property list<string> facts

    // Two em spaces: 24 at the size of the text.
    readonly property string gap: "\u2003\u2003"

    Layout.fillWidth: true
    Layout.maximumWidth: Math.ceil(root.implicitWidth)
    color: Theme.text2
    elide: Text.ElideRight
    look: Metrics.small
    text: Array.from(root.facts).join(root.gap)
    Accessible.name: Array.from(root.facts).join(", ")
}
