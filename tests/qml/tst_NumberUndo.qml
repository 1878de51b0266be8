import QtQuick
import QtTest
import Berth.Controls
import Berth.Theme

// What a number refuses changes nothing; Ctrl+Z in a number.
TestCase {
    id: root

    name: "NumberUndo"
    // A TestCase is hidden by default, and with it what it creates.
    visible: true
    when: windowShown
    width: 400
    height: 300

    Component {
        id: field

        NumberField {
            from: 1
            name: "Input"
            to: 163840
            value: 8192
        }
    }
    SignalSpy {
        id: edited

        signalName: "edited"
    }

    function make() {
        const item = createTemporaryObject(field, root);
        edited.target = item;
        edited.clear();
        return item;
    }

    function input(item) {
        item.forceActiveFocus(Qt.TabFocusReason);
        return item.Window.window.activeFocusItem;
    }

    function type(text) {
        for (const letter of text)
            keyClick(letter);
    }

    property int undone: 0
    property int redone: 0

    Shortcut {
        sequences: [StandardKey.Undo]

        onActivated: ++root.undone
    }
    Shortcut {
        sequences: [StandardKey.Redo]

        onActivated: ++root.redone
    }

    function init() {
        Metrics.locale = "en_US";
        undone = 0;
        redone = 0;
    }

    // Half of what was typed is not what was meant.
    function test_leavesWhatWasThereBefore_data() {
        return [
            { tag: "no number", typed: "1e400" },
            { tag: "digits and a letter", typed: "5000x" },
            { tag: "too large", typed: "999999" },
        ];
    }

    function test_leavesWhatWasThereBefore(row) {
        const item = make();
        input(item).selectAll();
        type(row.typed);
        verify(!item.acceptable);
        compare(edited.signalArguments[edited.count - 1][0], 8192);
    }

    function test_enterConfirms() {
        const item = make();
        input(item).selectAll();
        type("4000");
        keyClick(Qt.Key_Return);
        type("x");
        compare(edited.signalArguments[edited.count - 1][0], 4000);
    }

    // What was entered is a step of the window, as if the keyboard were elsewhere.
    function test_undoIsTheWindows() {
        const item = make();
        const text = input(item);
        text.selectAll();
        type("77");
        compare(edited.count, 2);
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        compare(undone, 1);
        compare(text.text, "77");
        keyClick(Qt.Key_Z, Qt.ControlModifier | Qt.ShiftModifier);
        compare(redone, 1);
    }

    // What was refused is gone for good, and is no step.
    function test_undoBringsNothingRefusedBack() {
        const item = make();
        const text = input(item);
        text.selectAll();
        type("9999999");
        verify(!item.acceptable);
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        verify(item.acceptable);
        compare(text.text, "8,192");
        compare(undone, 0);
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        compare(undone, 1);
        compare(text.text, "8,192");
    }

    function test_undoTakesARefusedEntryAway() {
        const item = make();
        const text = input(item);
        text.selectAll();
        type("abc");
        verify(!item.acceptable);
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        verify(item.acceptable);
        compare(text.text, "8,192");
        compare(edited.count, 0);
    }
}
