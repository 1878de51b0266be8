import QtQuick
import QtTest
import Berth.Controls
import Berth.Theme

TestCase {
    id: root

    name: "NumberField"
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
            unit: "tokens"
            value: 8192
        }
    }
    SignalSpy {
        id: edited

        signalName: "edited"
    }

    function make(properties) {
        const item = createTemporaryObject(field, root, properties ?? {});
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

    function cleanup() {
        Metrics.locale = "en_US";
    }

    function test_showsTheLocale_data() {
        return [
            { tag: "en_US", value: 1234567.891, decimals: 2, text: "1,234,567.89" },
            { tag: "de_DE", value: 1234567.891, decimals: 2, text: "1.234.567,89" },
            { tag: "fr_FR", value: 1234567.891, decimals: 2, text: "1\u202F234\u202F567,89" },
            { tag: "hi_IN", value: 1234567.891, decimals: 2, text: "12,34,567.89" },
            { tag: "zh_CN", value: 8192, decimals: 0, text: "8,192" },
            { tag: "half away from zero", locale: "en_US", value: 0.125, decimals: 2, text: "0.13" },
            { tag: "negative half", locale: "en_US", value: -2.5, decimals: 0, text: "-3" },
        ];
    }

    function test_showsTheLocale(row) {
        Metrics.locale = row.locale ?? row.tag;
        const item = make({ value: row.value, decimals: row.decimals, from: -Infinity, to: Infinity });
        compare(input(item).text, row.text);
    }

    function test_takesThousandsAndMillions_data() {
        return [
            { tag: "of tokens", text: "32k", thousand: 1024, value: 32768 },
            { tag: "capital", text: "128K", thousand: 1024, value: 131072 },
            { tag: "a million tokens", text: "1M", thousand: 1024, value: 1048576 },
            { tag: "of money", text: "600k", thousand: 1000, value: 600000 },
            { tag: "with decimals", text: "1.5 m", thousand: 1000, value: 1500000 },
        ];
    }

    function test_takesThousandsAndMillions(row) {
        const item = make({ from: 1, thousand: row.thousand, to: Infinity });
        input(item).selectAll();
        type(row.text);
        verify(item.acceptable);
        compare(edited.signalArguments[edited.count - 1][0], row.value);
    }

    function test_aLetterAloneIsNoNumber() {
        const item = make({});
        input(item).selectAll();
        type("k");
        verify(!item.acceptable);
        compare(edited.count, 0);
    }

    function test_followsTheLocale() {
        const item = make({ value: 8192 });
        Metrics.locale = "de_DE";
        compare(input(item).text, "8.192");
    }

    // 1.5 is no German number: read as 15 it would change the result without a sign.
    function test_reads_data() {
        return [
            { tag: "en plain", locale: "en_US", typed: "4096", reported: 4096 },
            { tag: "en grouped", locale: "en_US", typed: "4,096", reported: 4096 },
            { tag: "de grouped", locale: "de_DE", typed: "4.096", reported: 4096 },
            { tag: "de decimal", locale: "de_DE", typed: "1,5", reported: 1.5 },
            { tag: "de full stop for decimals", locale: "de_DE", typed: "1.5", reported: 7 },
            { tag: "fr space", locale: "fr_FR", typed: "4 096", reported: 4096 },
            { tag: "hi groups of two", locale: "hi_IN", typed: "1,00,000", reported: 100000 },
        ];
    }

    function test_reads(row) {
        Metrics.locale = row.locale;
        const item = make({ value: 7 });
        input(item).selectAll();
        type(row.typed);
        compare(edited.signalArguments[edited.count - 1][0], row.reported);
    }

    function test_refuses_data() {
        return [
            { tag: "below", typed: "-8", says: "Input must be between 1 and 163,840 tokens." },
            { tag: "above", typed: "163841", says: "Input must be between 1 and 163,840 tokens." },
            { tag: "no number", typed: "12,5O", says: "Input must be a number." },
            { tag: "empty", typed: "", says: "Input must be a number." },
            { tag: "groups in the wrong place", typed: "1,63", says: "Input must be a number." },
            { tag: "too large for any number", typed: "9".repeat(31), says: "Input must be between 1 and 163,840 tokens." },
        ];
    }

    function test_refuses(row) {
        const item = make();
        const text = input(item);
        text.selectAll();
        keyClick(Qt.Key_Delete);
        type(row.typed);
        compare(item.refusal, row.says);
        compare(item.acceptable, false);
        for (const reported of edited.signalArguments)
            verify(reported[0] >= 1 && reported[0] <= 163840);
        compare(text.Accessible.description, row.says);
    }

    function test_oneSidedLimits() {
        const least = make({ from: 5, to: Infinity, value: 1 });
        compare(least.refusal, "Input must be at least 5 tokens.");
        const most = make({ from: -Infinity, to: 5, value: 9 });
        compare(most.refusal, "Input must be at most 5 tokens.");
    }

    function test_refusalFromOutside() {
        const item = make({ error: "No model has this context." });
        compare(item.acceptable, false);
        compare(item.refusal, "No model has this context.");
    }

    function test_steps_data() {
        return [
            { tag: "up", key: Qt.Key_Up, to: 110 },
            { tag: "down", key: Qt.Key_Down, to: 90 },
            { tag: "page up", key: Qt.Key_PageUp, to: 200 },
            { tag: "page down", key: Qt.Key_PageDown, to: 1 },
        ];
    }

    function test_steps(row) {
        const item = make({ step: 10, value: 100 });
        input(item);
        keyClick(row.key);
        compare(edited.count, 1);
        compare(edited.signalArguments[0][0], row.to);
    }

    function test_escapeRestores() {
        const item = make({ value: 8192 });
        const text = input(item);
        text.selectAll();
        type("77");
        compare(edited.signalArguments[edited.count - 1][0], 77);
        keyClick(Qt.Key_Escape);
        compare(text.text, "8,192");
        compare(edited.signalArguments[edited.count - 1][0], 8192);
    }

    // A value that comes back from the model while the user types must not move the cursor.
    function test_typingIsLeftAlone() {
        const item = make({ value: 8192 });
        item.edited.connect(value => item.value = value);
        const text = input(item);
        text.selectAll();
        type("4096");
        compare(text.text, "4096");
        item.value = 5000;
        compare(text.text, "5,000");
    }

    function test_optionalMayBeEmpty() {
        const item = make({ optional: true });
        const text = input(item);
        text.selectAll();
        keyClick(Qt.Key_Delete);
        compare(item.acceptable, true);
        verify(isNaN(edited.signalArguments[0][0]));
    }

    function test_disabledTakesNoKeys() {
        const item = make({ enabled: false });
        item.forceActiveFocus();
        keyClick(Qt.Key_Up);
        compare(edited.count, 0);
    }

    function test_accessible() {
        const item = make({ description: "per request" });
        compare(input(item).Accessible.name, "Input");
        compare(input(item).Accessible.description, "tokens, per request"); // the unit stands beside the number
        item.prefix = "max";
        compare(input(item).Accessible.description, "max, tokens, per request");
        item.value = -1;
        verify(!item.acceptable);
        compare(input(item).Accessible.description, item.refusal);
    }
}
