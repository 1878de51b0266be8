import QtQuick
import QtTest
import Berth.Controls
import Berth.Theme

// Every control that shows text, with every hostile text in every property that may hold data.
TestCase {
    id: root

    name: "HostileTexts"
    // A TestCase is hidden by default, and with it what it creates.
    visible: true
    when: windowShown
    width: 600
    height: 400

    readonly property list<string> corpus: hostileTexts // of main.cpp

    // Every text item below an item; popups are reached through their contentItem.
    function textItems(item, found) {
        if (item.textFormat !== undefined)
            found.push(item);
        for (let index = 0; index < item.children.length; ++index)
            root.textItems(item.children[index], found);
        return found;
    }

    function test_corpusIsThere() {
        verify(corpus.length > 30);
        verify(corpus[0].startsWith("<img src='file:"));
    }

    function test_plainText_data() {
        return [
            { tag: "AskNumber", texts: ["written", "unit", "name", "qualifier", "unknownReason"] },
            { tag: "BerthButton", texts: ["text", "description", "disabledReason", "keys"] },
            { tag: "CheckBox", texts: ["text", "description"] },
            { tag: "Chip", texts: ["label"] },
            { tag: "DataHeader", texts: ["title"] },
            { tag: "EmptyState", texts: ["text", "action", "link"] },
            { tag: "ErrorBanner", texts: ["title", "text", "action"] },
            { tag: "EvidenceRow", texts: ["lead", "text", "source"] },
            { tag: "FieldError", texts: ["text"] },
            { tag: "FieldRow", texts: ["label"] },
            { tag: "InverseButton", texts: ["text"] },
            { tag: "Keycap", texts: ["text"] },
            { tag: "KeyNumber", texts: ["label", "value", "unit", "comparison", "unknownReason"] },
            { tag: "Label", texts: ["text"] },
            { tag: "LedgerRow", texts: ["label", "value", "unit", "share"] },
            { tag: "MemoryBar", texts: ["name"] },
            { tag: "MenuRow", texts: ["text", "keys"] },
            { tag: "NavItem", texts: ["label", "keys"], fixed: { label: "" } },
            { tag: "Notice", texts: ["text", "action"] },
            { tag: "NumberField", texts: ["name", "unit", "prefix", "error", "description"] },
            { tag: "OptionRow", texts: ["title", "detail"] },
            { tag: "Progress", texts: ["text"] },
            { tag: "RadioButton", texts: ["text", "description"] },
            { tag: "SearchButton", texts: ["label", "keys"] },
            { tag: "SearchCombo", texts: ["name", "placeholder", "searchHint"] },
            { tag: "SectionHeader", texts: ["title", "note"] },
            { tag: "Sentence", texts: ["lead", "text", "tail"] },
            { tag: "Slider", texts: ["name", "description"] },
            { tag: "SourceLine", texts: ["source", "date"] },
            { tag: "Switch", texts: ["text", "description"] },
            { tag: "Tag", texts: ["text", "description"] },
            { tag: "TextField", texts: ["name", "text", "hint", "error", "description"] },
            { tag: "TopBar", texts: ["title", "note", "searchHint"] },
            { tag: "VerdictBanner", texts: ["title", "text", "action"] },
        ];
    }

    function test_plainText(row) {
        const file = `import QtQuick\nimport Berth.Controls\n${row.tag} {${needsName(row.tag) ? " name: \"\"" : ""}${row.fixed ? " label: \"\"" : ""} }`;
        const item = createTemporaryQmlObject(file, root);
        verify(item);
        item.width = 300;
        for (const text of root.corpus) {
            for (const property of row.texts)
                item[property] = text;
            for (const shown of root.textItems(item, []))
                compare(shown.textFormat, Text.PlainText, `${row.tag}: ${shown}`);
        }
        // Layout, where markup does its harm, happened with each text; drawing is checked for the last.
        waitForRendering(item, 50);
    }

    function needsName(type) {
        return ["NumberField", "Slider", "TextField", "MemoryBar", "SearchCombo"].includes(type);
    }

    ListModel {
        id: rows
    }
    Component {
        id: combo

        SearchCombo {
            detailRole: "detail"
            model: rows
            name: "Model"
        }
    }
    Component {
        id: choice

        Choice {
            model: root.corpus
            name: "Vendor"
        }
    }
    Component {
        id: segments

        Segments {
            details: root.corpus
            name: "Kind"
            options: root.corpus
        }
    }
    Component {
        id: status

        StatusBar {
            conditions: root.corpus
            facts: root.corpus
        }
    }
    Component {
        id: popover

        Popover {}
    }
    Component {
        id: dialog

        Dialog {}
    }
    Component {
        id: tooltip

        Tooltip { delay: 0 }
    }

    function allPlain(item) {
        const found = root.textItems(item, []);
        for (const shown of found)
            compare(shown.textFormat, Text.PlainText);
        return found.length;
    }

    function test_searchComboList() {
        rows.clear();
        for (const text of root.corpus)
            rows.append({ title: text, detail: text });
        const item = createTemporaryObject(combo, root, { currentRow: 0 });
        item.openList("");
        tryVerify(() => item.open);
        waitForRendering(item, 50);
        verify(allPlain(item.Window.window.contentItem) > 4);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !item.open);
    }

    function test_lists_data() {
        return [{ tag: "Choice", of: choice }, { tag: "Segments", of: segments }, { tag: "StatusBar", of: status }];
    }

    function test_lists(row) {
        const item = createTemporaryObject(row.of, root, { width: 500 });
        waitForRendering(item, 50);
        verify(allPlain(item) > 0);
        if (row.tag !== "Choice")
            return;
        item.popup.open();
        waitForRendering(item, 50);
        verify(allPlain(item.popup.contentItem) > 2);
        item.popup.close();
    }

    function test_popups_data() {
        return [{ tag: "Popover", of: popover, texts: ["title"] }, { tag: "Dialog", of: dialog, texts: ["title", "text", "action", "cancel"] },
                { tag: "Tooltip", of: tooltip, texts: ["text", "keys"] }];
    }

    function test_popups(row) {
        const item = createTemporaryObject(row.of, root);
        item.open();
        for (const text of root.corpus) {
            for (const property of row.texts)
                item[property] = text;
            waitForRendering(item.contentItem, 20);
            verify(allPlain(item.contentItem) > 0);
        }
        item.close();
    }
}
