// The derivation of one number beside it: result, why it is so, numbered steps, inputs with their sources.
pragma ComponentBehavior: Bound

import QtQuick
import Berth.Controls
import Berth.ViewModels

Popover {
    id: root

    required property Derivation derivation
    required property formatter numbers

    signal copied

    title: root.derivation.title

    actions: BerthButton {
        iconName: "copy"
        kind: BerthButton.Kind.IconOnly
        text: qsTr("Copy the derivation")

        onClicked: root.copied()
    }

    WhyResult {
        derivation: root.derivation
        numbers: root.numbers
        width: parent.width
    }
    Label {
        text: root.derivation.note
        visible: text !== ""
        width: parent.width
        wrapMode: Text.Wrap
    }
    WhySteps {
        derivation: root.derivation
        visible: root.derivation.stepCount > 0
        width: parent.width
    }
    WhyInputs {
        derivation: root.derivation
        visible: root.derivation.inputCount > 0
        width: parent.width
    }
}
