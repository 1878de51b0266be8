import QtQuick
import QtTest
import Berth.Controls
import Berth.Theme

// CheckBox, Switch, RadioButton, Segments, Slider, Chip.
TestCase {
    id: root

    name: "Choices"
    // A TestCase is hidden by default, and with it what it creates.
    visible: true
    when: windowShown
    width: 500
    height: 300

    Component { id: checkBox; CheckBox { text: "Rent" } }
    Component { id: toggle; Switch { text: "Mark differences" } }
    Component { id: radio; RadioButton { text: "Light" } }
    Component { id: segments; Segments { name: "Purchase"; options: ["Buy", "Rent", "Both"] } }
    Component { id: slider; Slider { from: 0; name: "At the same time"; stepSize: 1; to: 100; value: 32 } }
    Component { id: chip; Chip { label: "NVIDIA" } }
    SignalSpy { id: spy }

    function make(component, signalName, properties) {
        const item = createTemporaryObject(component, root, properties ?? {});
        spy.target = null;
        spy.signalName = signalName;
        spy.target = item;
        spy.clear();
        item.forceActiveFocus(Qt.TabFocusReason);
        return item;
    }

    function test_toggles_data() {
        const rows = [];
        for (const [name, component] of [["CheckBox", checkBox], ["Switch", toggle], ["RadioButton", radio]])
            for (const [key, code] of [["space", Qt.Key_Space], ["enter", Qt.Key_Enter], ["return", Qt.Key_Return]])
                rows.push({ tag: `${name} ${key}`, component: component, key: code });
        return rows;
    }

    function test_toggles(row) {
        const item = make(row.component, "toggled");
        compare(item.ringed, true);
        keyClick(row.key);
        compare(item.checked, true);
        compare(spy.count, 1);
        compare(item.Accessible.name, item.text);
        compare(item.Accessible.checked, true);
    }

    function test_radioStaysChecked() {
        const item = make(radio, "toggled", { checked: true });
        keyClick(Qt.Key_Return);
        compare(item.checked, true);
        compare(spy.count, 0);
    }

    function test_hitAreaIsLargeEnough_data() {
        return [{ tag: "CheckBox", component: checkBox }, { tag: "Switch", component: toggle }, { tag: "RadioButton", component: radio },
                { tag: "Slider", component: slider }, { tag: "Chip", component: chip }];
    }

    function test_hitAreaIsLargeEnough(row) {
        const item = createTemporaryObject(row.component, root);
        verify(item.implicitHeight >= 24);
        verify(item.implicitWidth >= 24);
    }

    function test_mirrored_data() {
        return [{ tag: "CheckBox", component: checkBox }, { tag: "Switch", component: toggle }, { tag: "RadioButton", component: radio }];
    }

    function test_mirrored(row) {
        const item = createTemporaryObject(row.component, root, { width: 200 });
        compare(item.indicator.x, 0);
        item.LayoutMirroring.enabled = true;
        compare(item.indicator.x + item.indicator.width, 200);
    }

    function test_segmentsByKey_data() {
        return [
            { tag: "right", key: Qt.Key_Right, from: 0, to: 1 },
            { tag: "left", key: Qt.Key_Left, from: 2, to: 1 },
            { tag: "home", key: Qt.Key_Home, from: 2, to: 0 },
            { tag: "end", key: Qt.Key_End, from: 0, to: 2 },
            { tag: "right, mirrored", key: Qt.Key_Right, from: 1, to: 0, mirrored: true },
        ];
    }

    function test_segmentsByKey(row) {
        const item = make(segments, "activated", { currentIndex: row.from });
        item.LayoutMirroring.enabled = row.mirrored ?? false;
        keyClick(row.key);
        compare(spy.count, 1);
        compare(spy.signalArguments[0][0], row.to);
    }

    function test_segmentsStopAtTheEnds() {
        make(segments, "activated", { currentIndex: 0 });
        keyClick(Qt.Key_Left);
        compare(spy.count, 0);
    }

    function test_segmentsByPointer() {
        const item = make(segments, "activated");
        waitForRendering(item);
        mouseClick(item, item.width - 10, item.height / 2);
        compare(spy.signalArguments[0][0], 2);
    }

    function test_segmentsFillTheirWidth() {
        const item = make(segments, "activated", { width: 400 });
        waitForRendering(item);
        let sum = 0;
        for (let index = 0; index < item.contentItem.children.length; ++index)
            sum += item.contentItem.children[index].width;
        fuzzyCompare(sum, 400, 1);
    }

    function test_sliderKeys_data() {
        return [
            { tag: "right", key: Qt.Key_Right, to: 33 },
            { tag: "left", key: Qt.Key_Left, to: 31 },
            { tag: "page up", key: Qt.Key_PageUp, to: 42 },
            { tag: "page down", key: Qt.Key_PageDown, to: 22 },
            { tag: "home", key: Qt.Key_Home, to: 0 },
            { tag: "end", key: Qt.Key_End, to: 100 },
        ];
    }

    function test_sliderKeys(row) {
        const item = make(slider, "edited");
        keyClick(row.key);
        compare(item.value, row.to);
        compare(spy.signalArguments[0][0], row.to);
    }

    function test_chipIsRemoved_data() {
        return [{ tag: "delete", key: Qt.Key_Delete }, { tag: "backspace", key: Qt.Key_Backspace }, { tag: "space", key: Qt.Key_Space },
                { tag: "return", key: Qt.Key_Return }];
    }

    function test_chipIsRemoved(row) {
        const item = make(chip, "removed");
        compare(item.Accessible.name, "Filter NVIDIA, remove");
        keyClick(row.key);
        compare(spy.count, 1);
    }
}
