import QtQuick
import QtTest
import Berth.Controls
import Berth.Theme

TestCase {
    id: root

    name: "AskNumber"
    // A TestCase is hidden by default, and with it what it creates.
    visible: true
    when: windowShown
    width: 400
    height: 300

    Component {
        id: number

        AskNumber {
            name: "Speed per user"
            qualifier: "predicted"
            unit: "tokens per second"
            written: "47.8"
            x: 20
            y: 20
        }
    }
    SignalSpy {
        id: asked

        signalName: "asked"
    }

    function make(properties) {
        const item = createTemporaryObject(number, root, properties ?? {});
        asked.target = item;
        asked.clear();
        return item;
    }

    function test_keysAsk_data() {
        return [{ tag: "enter", key: Qt.Key_Enter }, { tag: "return", key: Qt.Key_Return }, { tag: "space", key: Qt.Key_Space },
                { tag: "F1", key: Qt.Key_F1 }];
    }

    function test_keysAsk(row) {
        const item = make();
        item.forceActiveFocus(Qt.TabFocusReason);
        keyClick(row.key);
        compare(asked.count, 1);
    }

    function test_clickAsks() {
        mouseClick(make());
        compare(asked.count, 1);
    }

    function test_nameSaysEverything() {
        compare(make().Accessible.name, "Speed per user, 47.8 tokens per second, predicted, show derivation");
    }

    function test_unknownCannotBeAsked() {
        const item = make({ known: false, unknownReason: "No price in the price book." });
        compare(item.Accessible.name, "Speed per user, not known, No price in the price book.");
        mouseClick(item);
        compare(asked.count, 0);
        compare(item.activeFocusOnTab, false);
    }

    function test_ringOnlyByKeyboardOrWhileAsking() {
        const item = make();
        mouseClick(item);
        compare(item.ringed, false);
        item.focus = false;
        item.forceActiveFocus(Qt.TabFocusReason);
        compare(item.ringed, true);
        item.focus = false;
        item.asking = true;
        compare(item.ringed, true);
    }
}
