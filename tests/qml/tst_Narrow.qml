import QtQuick
import QtTest
import Berth.Controls
import Berth.Theme

// What bars, fields and boxes do where there is little room, and from right to left.
TestCase {
    id: root

    name: "Narrow"
    // A TestCase is hidden by default, and with it what it creates.
    visible: true
    when: windowShown
    width: 800
    height: 400

    Component {
        id: fieldRow

        FieldRow {
            label: "A label as long as its column, and longer"

            Rectangle { implicitHeight: 30; implicitWidth: 40 }
        }
    }
    Component {
        id: status

        StatusBar {
            conditions: ["32,134 configurations in 12 ms", "Offline: nothing leaves this computer"]
            facts: ["Catalogue 2026-11-18: 66 models, 71 accelerators"]
        }
    }
    Component {
        id: bar

        TopBar {
            title: "DeepSeek-R1"

            BerthButton { text: "Something to do" }
            BerthButton { text: "Something else to do" }
        }
    }
    Component { id: box; CheckBox { text: "Komplettger\u00e4t" } }

    // Items below another of that type, in order.
    function all(item, type, found) {
        if (item.toString().startsWith(type + "_"))
            found.push(item);
        for (let at = 0; at < item.children.length; ++at)
            all(item.children[at], type, found);
        return found;
    }

    function test_labelsKeepApart_data() {
        return [{ tag: "left to right", mirrored: false }, { tag: "right to left", mirrored: true }];
    }

    function test_labelsKeepApart(row) {
        const item = createTemporaryObject(fieldRow, root, { width: 200 });
        item.LayoutMirroring.enabled = row.mirrored;
        item.LayoutMirroring.childrenInherit = true;
        const label = all(item, "Label", [])[0];
        tryVerify(() => {
            const field = item.children[1];
            const edge = field.mapToItem(root, row.mirrored ? field.width : 0, 0).x;
            const from = label.mapToItem(root, row.mirrored ? label.leftPadding : label.width - label.rightPadding, 0).x;
            return (row.mirrored ? from - edge : edge - from) >= Metrics.space8;
        });
    }

    function test_statusIsReadInFull_data() {
        return [{ tag: "wide", width: 800, lines: 1 }, { tag: "narrow", width: 500, lines: 2 }, { tag: "least", width: 200, lines: 4 }];
    }

    function test_statusIsReadInFull(row) {
        const item = createTemporaryObject(status, root, { width: row.width });
        item.height = Qt.binding(() => item.implicitHeight);
        let lines = 0;
        let bottom = 0;
        for (const text of all(item, "StatusText", [])) {
            verify(!text.truncated);
            verify(text.contentWidth <= text.width);
            verify(text.y >= bottom || row.lines === 1);
            bottom = text.y + text.height;
            verify(bottom <= item.height);
            lines = Math.max(lines, 0) + text.lineCount;
        }
        verify(row.lines === 1 ? lines === 2 : lines >= row.lines);
    }

    function test_barFoldsItsActions() {
        const item = createTemporaryObject(bar, root, { width: 800 });
        verify(!item.folded);
        item.width = 360;
        tryVerify(() => item.folded);
        for (const button of all(item, "BerthButton", []))
            verify(!button.visible);
    }

    function test_barSaysInFullWhatItCutsShort_data() {
        return [{ tag: "wide", width: 2000, hovered: "note", told: "" }, { tag: "cut note", width: 800, hovered: "note", told: "note" },
                { tag: "no room for the note", width: 500, hovered: "title", told: "note" }];
    }

    // On hover, and to screen readers.
    function test_barSaysInFullWhatItCutsShort(row) {
        const note = "3 configurations · against: at least 40 tokens/s per user, at most 2.00 s to the first token, and a budget of 400,000 USD";
        const item = createTemporaryObject(bar, root, { note: note, width: row.width });
        const label = all(item, "Label", []).find(text => text.text === (row.hovered === "note" ? note : item.title));
        tryVerify(() => label.visible && label.width > 0);
        mouseMove(label, 8, label.height / 2);
        const said = () => all(item, "HoverTip", []).map(tip => tip.item?.text ?? "").join("");
        if (row.told === "") {
            wait(50);
            verify(!label.truncated);
        }
        tryCompare({ get said() { return said(); } }, "said", row.told === "" ? "" : note);
        compare(label.Accessible.name + item.Accessible.description, row.hovered === "note" ? note : item.title + note);
        mouseMove(root, 1, root.height - 1);
    }

    function test_wordsBesideABoxAreWhole() {
        for (let scale = 1; scale <= 3; scale += 0.25) {
            Metrics.scale = scale;
            const item = createTemporaryObject(box, root);
            compare(item.contentItem.lineCount, 1);
        }
        Metrics.scale = 1;
    }
}
