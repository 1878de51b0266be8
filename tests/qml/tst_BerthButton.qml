import QtQuick
import QtTest
import Berth.Controls
import Berth.Theme

TestCase {
    id: root

    name: "BerthButton"
    // A TestCase is hidden by default, and with it what it creates.
    visible: true
    when: windowShown
    width: 500
    height: 300

    Component {
        id: button

        BerthButton {
            text: "Create quote"
        }
    }
    SignalSpy {
        id: clicked

        signalName: "clicked"
    }

    function make(properties) {
        const item = createTemporaryObject(button, root, properties ?? {});
        clicked.target = item;
        clicked.clear();
        return item;
    }

    function test_keysClick_data() {
        return [{ tag: "enter", key: Qt.Key_Enter }, { tag: "return", key: Qt.Key_Return }, { tag: "space", key: Qt.Key_Space }];
    }

    function test_keysClick(row) {
        const item = make();
        item.forceActiveFocus(Qt.TabFocusReason);
        compare(item.ringed, true);
        keyClick(row.key);
        compare(clicked.count, 1);
    }

    function test_disabledSaysWhy() {
        const item = make({ description: "Makes a quote.", disabledReason: "Choose a configuration first.", enabled: false });
        compare(item.Accessible.description, "Choose a configuration first.");
        mouseClick(item);
        compare(clicked.count, 0);
        item.enabled = true;
        compare(item.Accessible.description, "Makes a quote.");
    }

    function test_iconButtonHasAName() {
        const item = make({ iconName: "undo", kind: BerthButton.Kind.IconOnly, text: "Undo" });
        compare(item.Accessible.name, "Undo");
        compare(item.implicitWidth, Metrics.iconButton);
    }

    function test_widthFollowsText() {
        const brief = make().implicitWidth;
        const wordy = make({ text: "Angebot aus dieser Konfiguration erstellen" }).implicitWidth;
        verify(wordy > 1.5 * brief);
    }

    function test_longTextStaysInside() {
        const item = make({ text: "Angebot aus dieser Konfiguration erstellen", width: 120 });
        waitForRendering(item, 50);
        const parts = item.contentItem.children[0].children;
        for (let index = 0; index < parts.length; ++index)
            verify(parts[index].width <= 120);
    }
}
