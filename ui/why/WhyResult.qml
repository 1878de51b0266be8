// The number itself: in the chosen unit, in the other one, and exactly; and whose it is.
import QtQuick
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Column {
    id: root

    required property Derivation derivation
    required property formatter numbers

    readonly property bool isMemory: root.derivation.value.measure === Sizing.Measure.Memory

    Flow {
        spacing: Metrics.space12
        width: parent.width

        Label {
            id: result

            look: Metrics.hero
            text: root.derivation.written
        }
        Label {
            color: Theme.text2
            height: result.height
            text: root.numbers.otherMemory(root.derivation.value)
            verticalAlignment: Text.AlignBottom
            visible: root.isMemory
        }
        Label {
            color: Theme.text3
            height: result.height
            text: root.numbers.exactBytes(root.derivation.value)
            verticalAlignment: Text.AlignBottom
            visible: root.isMemory
        }
    }
    Label {
        color: Theme.text3
        look: Metrics.small
        text: root.derivation.configuration
        width: parent.width
        wrapMode: Text.Wrap
    }
}
