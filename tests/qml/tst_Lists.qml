import QtQuick
import QtTest
import Berth.Controls
import Berth.Theme

// SearchCombo and Choice.
TestCase {
    id: root

    name: "Lists"
    // A TestCase is hidden by default, and with it what it creates.
    visible: true
    when: windowShown
    width: 500
    height: 500

    ListModel {
        id: models

        ListElement { title: "DeepSeek-R1"; detail: "671 B parameters, MLA" }
        ListElement { title: "Qwen3-32B"; detail: "32.8 B parameters, GQA" }
        ListElement { title: "Llama 3.3 70B"; detail: "70.6 B parameters, GQA" }
    }
    ListModel {
        id: siblings

        ListElement { title: "DeepSeek-R1-Zero"; detail: "671 B" }
        ListElement { title: "Based on DeepSeek-R1"; detail: "8 B" }
        ListElement { title: "DeepSeek-R1"; detail: "671 B" }
    }
    Component { id: combo; SearchCombo { currentRow: 0; detailRole: "detail"; model: models; name: "Model" } }
    Component { id: choice; Choice { model: ["Any", "AMD", "NVIDIA"]; name: "Vendors" } }
    Component {
        id: form

        Row {
            id: fields

            property Component kind
            readonly property Item before: first
            readonly property Item field: place.item
            readonly property Item after: last

            TextField { id: first; name: "Before"; width: 60 }
            Loader { id: place; sourceComponent: fields.kind; width: 260 }
            TextField { id: last; name: "After"; width: 60 }
        }
    }
    SignalSpy { id: spy; signalName: "activated" }

    function make(component) {
        const item = createTemporaryObject(component, root, { width: 260 });
        spy.target = item;
        spy.clear();
        item.forceActiveFocus(Qt.TabFocusReason);
        return item;
    }

    function test_showsTheCurrentRow() {
        const item = make(combo);
        compare(item.currentTitle, "DeepSeek-R1");
        compare(item.Accessible.name, "Model");
        compare(item.Accessible.description, "DeepSeek-R1, 671 B parameters, MLA");
        item.currentRow = 1;
        compare(item.currentTitle, "Qwen3-32B");
        models.setProperty(1, "title", "Qwen3-32B-AWQ");
        compare(item.currentTitle, "Qwen3-32B-AWQ");
        models.setProperty(1, "title", "Qwen3-32B");
    }

    // The name that was typed in full is taken before longer ones that stand first.
    function test_nearestIsTakenFirst_data() {
        return [{ tag: "exact", typed: "deepseek-r1", row: 2 }, { tag: "prefix", typed: "deepseek-r", row: 0 },
                { tag: "start of a later word", typed: "based", row: 1 }];
    }

    function test_nearestIsTakenFirst(data) {
        const item = make(combo);
        item.model = siblings;
        item.openList("");
        tryVerify(() => item.open);
        for (const letter of data.typed)
            keyClick(letter);
        keyClick(Qt.Key_Return);
        compare(spy.count, 1);
        compare(spy.signalArguments[0][0], data.row);
    }

    function test_opens_data() {
        return [{ tag: "enter", key: Qt.Key_Enter }, { tag: "return", key: Qt.Key_Return }, { tag: "space", key: Qt.Key_Space },
                { tag: "down", key: Qt.Key_Down }];
    }

    function test_opens(row) {
        const item = make(combo);
        keyClick(row.key);
        tryVerify(() => item.open);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !item.open);
        compare(spy.count, 0);
        tryVerify(() => item.activeFocus);
    }

    // Every word may stand in the name or in the details, in any case.
    function test_typingFilters_data() {
        return [
            { tag: "name", words: "qwen", row: 1 },
            { tag: "details", words: "gqa 70", row: 2 },
            { tag: "name and details", words: "LLAMA gqa", row: 2 },
        ];
    }

    function test_typingFilters(row) {
        const item = make(combo);
        for (const letter of row.words)
            keyClick(letter);
        tryVerify(() => item.open);
        keyClick(Qt.Key_Return);
        compare(spy.count, 1);
        compare(spy.signalArguments[0][0], row.row);
        tryVerify(() => !item.open);
    }

    function test_arrowsMove() {
        const item = make(combo);
        keyClick(Qt.Key_Down);
        tryVerify(() => item.open);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Return);
        compare(spy.signalArguments[0][0], 1);
    }

    // Return keeps the words, so that they can be mended.
    function test_nothingMatches() {
        const item = make(combo);
        for (const letter of "zzz")
            keyClick(letter);
        tryVerify(() => item.open);
        keyClick(Qt.Key_Return);
        compare(spy.count, 0);
        verify(item.open);
        compare(item.Window.activeFocusItem.text, "zzz");
    }

    function test_emptyModel() {
        const item = make(combo);
        item.model = null;
        compare(item.currentTitle, "");
        keyClick(Qt.Key_Return);
        tryVerify(() => item.open);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !item.open);
    }

    function test_tabLeaves_data() {
        const rows = [];
        for (const [name, kind] of [["SearchCombo", combo], ["Choice", choice]])
            for (const open of [false, true])
                for (const back of [false, true])
                    rows.push({ tag: name + (open ? ", open" : ", closed") + (back ? ", back" : ", on"), kind: kind, open: open, back: back });
        return rows;
    }

    // Without a word or a step nothing is chosen.
    function test_tabLeaves(row) {
        const fields = createTemporaryObject(form, root, { kind: row.kind });
        const isOpen = () => fields.field.open ?? fields.field.popup.visible;
        spy.target = fields.field;
        spy.clear();
        fields.field.forceActiveFocus(Qt.TabFocusReason);
        if (row.open)
            keyClick(Qt.Key_Return);
        tryVerify(() => isOpen() === row.open);
        keyClick(row.back ? Qt.Key_Backtab : Qt.Key_Tab, row.back ? Qt.ShiftModifier : Qt.NoModifier);
        tryVerify(() => !isOpen());
        tryVerify(() => (row.back ? fields.before : fields.after).activeFocus);
        wait(50); // nothing takes it back
        verify((row.back ? fields.before : fields.after).activeFocus);
        compare(spy.count, 0);
    }

    // What was typed or stepped to is meant.
    function test_tabTakesWhatIsFound_data() {
        return [{ tag: "typed", kind: combo, keys: ["q", "w"], row: 1 }, { tag: "stepped to", kind: combo, keys: [Qt.Key_Return, Qt.Key_Down, Qt.Key_Down], row: 2 },
                { tag: "stepped to in a short list", kind: choice, keys: [Qt.Key_Return, Qt.Key_Down, Qt.Key_Down], row: 2 }];
    }

    function test_tabTakesWhatIsFound(row) {
        const fields = createTemporaryObject(form, root, { kind: row.kind });
        spy.target = fields.field;
        spy.clear();
        fields.field.forceActiveFocus(Qt.TabFocusReason);
        for (const key of row.keys)
            keyClick(key);
        keyClick(Qt.Key_Tab);
        tryVerify(() => fields.after.activeFocus);
        compare(spy.count, 1);
        compare(spy.signalArguments[0][0], row.row);
    }

    // Words that nothing matches stay where they can be seen and are there again when the list is.
    function test_whatNothingMatchesIsKept() {
        const fields = createTemporaryObject(form, root, { kind: combo });
        const item = fields.field;
        spy.target = item;
        spy.clear();
        item.forceActiveFocus(Qt.TabFocusReason);
        for (const letter of "hall b")
            keyClick(letter);
        keyClick(Qt.Key_Tab);
        tryVerify(() => fields.after.activeFocus);
        compare(spy.count, 0);
        compare(item.unmatched, "hall b");
        verify(item.Accessible.description.startsWith("DeepSeek-R1; nothing matches hall b"));
        keyClick(Qt.Key_Backtab, Qt.ShiftModifier);
        tryVerify(() => item.activeFocus);
        keyClick(Qt.Key_Return);
        tryVerify(() => item.open);
        compare(item.Window.activeFocusItem.text, "hall b");
        keyClick(Qt.Key_A, Qt.ControlModifier);
        for (const letter of "llama")
            keyClick(letter);
        keyClick(Qt.Key_Return);
        compare(spy.signalArguments[0][0], 2);
        compare(item.unmatched, "");
    }

    function test_choiceByKey() {
        const item = make(choice);
        compare(item.Accessible.name, "Vendors");
        keyClick(Qt.Key_Return);
        tryVerify(() => item.popup.visible);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryVerify(() => !item.popup.visible);
        compare(item.currentText, "AMD");
        compare(spy.count, 1);
    }

    function test_choiceArrowsWhileClosed() {
        const item = make(choice);
        keyClick(Qt.Key_Down);
        compare(item.currentText, "AMD");
    }
}
