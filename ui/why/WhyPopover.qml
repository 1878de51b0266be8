// The derivation of one number beside it: result, why it is so, numbered steps, inputs with their sources.
pragma ComponentBehavior: Bound

import QtQuick
import Berth.Controls
import Berth.ViewModels

Popover {
    id: root

    required property Derivation derivation
    required property formatter numbers

    // The step or input that the keyboard walks from; the inputs come after the steps.
    property int line: 0
    readonly property int lines: root.derivation.stepCount + root.derivation.inputCount

    signal copied

    function walk(to: int): void {
        const item = to < root.derivation.stepCount ? steps.lineAt(to) : inputs.lineAt(to - root.derivation.stepCount);
        item?.forceActiveFocus(Qt.TabFocusReason);
        root.line = to; // what has the keyboard cannot leave the order of Tab
    }

    // At an end, and to the ends, the panel scrolls as well: there is more above the first step.
    function walkByKey(key: int): bool {
        const page = 5;
        const moves = { [Qt.Key_Up]: -1, [Qt.Key_Down]: 1, [Qt.Key_PageUp]: -page, [Qt.Key_PageDown]: page, [Qt.Key_Home]: -root.lines, [Qt.Key_End]: root.lines };
        const to = Math.max(0, Math.min(root.lines - 1, root.line + (moves[key] ?? 0)));
        const moved = to !== root.line;
        if (moved)
            root.walk(to);
        return moved && key !== Qt.Key_Home && key !== Qt.Key_End;
    }

    title: root.derivation.title

    onAboutToShow: root.line = 0

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
        id: steps

        current: root.line
        derivation: root.derivation
        visible: root.derivation.stepCount > 0
        width: parent.width

        Keys.onPressed: event => event.accepted = root.walkByKey(event.key)
    }
    WhyInputs {
        id: inputs

        current: root.line - root.derivation.stepCount
        derivation: root.derivation
        visible: root.derivation.inputCount > 0
        width: parent.width

        Keys.onPressed: event => event.accepted = root.walkByKey(event.key)
    }
}
