// A text of the command palette with what was found of it in the accent colour. Its parts keep their order in
// right-to-left languages: they are parts of one text.
pragma ComponentBehavior: Bound

import QtQuick
import Berth.Controls
import Berth.Theme

Item {
    id: root

    // Those at odd places were found.
    property list<string> parts
    property textStyle look: Metrics.body
    property textStyle foundLook: root.look
    property color color: Theme.text

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    clip: true
    implicitHeight: root.look.lineHeight
    implicitWidth: words.implicitWidth

    Row {
        id: words

        Repeater {
            model: root.parts.length

            Label {
                required property int index

                color: index % 2 === 1 ? Theme.accent : root.color
                look: index % 2 === 1 ? root.foundLook : root.look
                text: root.parts[index] ?? ""
                Accessible.ignored: true
            }
        }
    }
}
