import QtQuick
import QtTest
import Berth.Controls
import Berth.Theme

// Ctrl+Z in a number.
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

    function init() {
        Metrics.locale = "en_US";
    }

    // What was refused is gone for good; what was taken goes back to what was there when the keyboard came.
    function test_undoBringsNothingRefusedBack() {
        const item = make();
        const text = input(item);
        text.selectAll();
        type("9999999");
        verify(!item.acceptable);
        keyClick(Qt.Key_Backspace);
        keyClick(Qt.Key_Backspace);
        verify(item.acceptable);
        compare(text.text, "99999");
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        verify(item.acceptable);
        compare(text.text, "8,192");
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        compare(text.text, "8,192");
        compare(edited.signalArguments[edited.count - 1][0], 8192);
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
