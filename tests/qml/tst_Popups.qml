import QtQuick
import QtTest
import Berth.Controls
import Berth.Theme

// Popover, Dialog, Notice, Progress.
TestCase {
    id: root

    name: "Popups"
    // A TestCase is hidden by default, and with it what it creates.
    visible: true
    when: windowShown
    width: 1160
    height: 700

    Item {
        id: page

        anchors.fill: parent

        AskNumber { id: atRight; written: "36.8"; x: 1000; y: 300 }
        AskNumber { id: atLeft; written: "36.8"; x: 100; y: 300 }
        AskNumber { id: inMiddle; written: "36.8"; x: 560; y: 300 }
        AskNumber { id: atTop; written: "36.8"; x: 1000; y: 2 }
    }
    Component {
        id: popover

        Popover {
            title: "KV cache per device"

            Label { text: "36.8 GB" }
        }
    }
    Component {
        id: tall

        Popover {
            title: "Cost of owning per month"

            Repeater {
                model: 60

                Item {
                    readonly property bool counted: true

                    activeFocusOnTab: true
                    height: 30
                    width: 100
                }
            }
        }
    }
    Component { id: dialog; Dialog { action: "Delete quote"; text: "It cannot be brought back."; title: "Delete Q-2026-0117?" } }
    Component { id: notice; Notice {} }
    Component { id: progress; Progress { text: "1,204 of 3,120 rows"; width: 300 } }
    Component {
        id: tip

        BerthButton { iconName: "copy"; kind: BerthButton.Kind.IconOnly; text: "Copy the chart" }
    }
    SignalSpy { id: spy }

    function watch(item, signalName) {
        spy.target = null;
        spy.signalName = signalName;
        spy.target = item;
        spy.clear();
    }

    function test_iconButtonTellsItsNameToTheKeyboard() {
        failOnWarning(/./);
        const item = createTemporaryObject(tip, page);
        item.forceActiveFocus(Qt.TabFocusReason);
        verify(item.visualFocus);
        let loader = null;
        for (let at = 0; at < item.children.length; ++at)
            loader = item.children[at].show === undefined ? loader : item.children[at];
        verify(loader.item);
        compare(loader.item.text, "Copy the chart");
    }

    function test_popoverBeside_data() {
        return [{ tag: "left of what is at the right", at: atRight, side: -1 }, { tag: "right of what is at the left", at: atLeft, side: 1 },
                { tag: "sheet without room", at: inMiddle, side: 0 }, { tag: "near the edge", at: atTop, side: -1 }];
    }

    function test_popoverBeside(row) {
        const item = createTemporaryObject(popover, page);
        item.openAt(row.at);
        tryVerify(() => item.opened);
        const at = row.at.mapToItem(item.parent, 0, 0);
        compare(item.sheet, row.side === 0);
        if (row.side < 0)
            verify(item.x + item.width < at.x);
        if (row.side > 0)
            verify(item.x > at.x + row.at.width);
        verify(item.x >= 0 && item.x + item.width <= item.parent.width);
        verify(item.y >= 0 && item.y + item.height <= item.parent.height);
        item.close();
    }

    function openTall() {
        const item = createTemporaryObject(tall, page);
        item.openAt(atRight);
        tryVerify(() => item.opened);
        let pane = null;
        for (let at = 0; at < item.contentItem.children.length; ++at)
            pane = item.contentItem.children[at].scrollByKey === undefined ? pane : item.contentItem.children[at];
        verify(pane.contentHeight > 2 * pane.height);
        return pane;
    }

    function test_popoverScrollsByKeys_data() {
        const last = pane => pane.contentHeight - pane.height;
        return [{ tag: "a line", keys: [Qt.Key_Down], at: pane => Metrics.rowLedger },
                { tag: "a line and back", keys: [Qt.Key_Down, Qt.Key_Up], at: pane => 0 },
                { tag: "not above the first", keys: [Qt.Key_Up, Qt.Key_PageUp], at: pane => 0 },
                { tag: "a page", keys: [Qt.Key_PageDown], at: pane => pane.height - Metrics.space32 },
                { tag: "a page and back", keys: [Qt.Key_PageDown, Qt.Key_PageUp], at: pane => 0 },
                { tag: "the end", keys: [Qt.Key_End], at: last },
                { tag: "not below the last", keys: [Qt.Key_End, Qt.Key_Down, Qt.Key_PageDown], at: last },
                { tag: "the end and back", keys: [Qt.Key_End, Qt.Key_Home], at: pane => 0 }];
    }

    function test_popoverScrollsByKeys(row) {
        const pane = openTall();
        for (const key of row.keys)
            keyClick(key);
        fuzzyCompare(pane.contentY, row.at(pane), 0.5);
    }

    function test_popoverKeepsTheFocusInSight() {
        const pane = openTall();
        let seen = 0;
        for (let tab = 0; tab < 61; ++tab) { // the close button first
            keyClick(Qt.Key_Tab);
            const item = pane.Window.activeFocusItem;
            const top = item.mapToItem(pane, 0, 0).y;
            if (item.counted !== true)
                continue;
            ++seen;
            verify(top >= 0 && top + item.height <= pane.height, "item " + seen + " at " + top);
        }
        compare(seen, 60);
    }

    function test_popoverGivesFocusBack() {
        const item = createTemporaryObject(popover, page);
        atRight.forceActiveFocus(Qt.TabFocusReason);
        item.openAt(atRight);
        tryVerify(() => item.opened);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !item.visible);
        tryVerify(() => atRight.activeFocus);
    }

    function test_dialogStartsOnTheHarmlessButton() {
        const item = createTemporaryObject(dialog, page);
        watch(item, "accepted");
        item.open();
        tryVerify(() => item.opened);
        keyClick(Qt.Key_Return);
        tryVerify(() => !item.visible);
        compare(spy.count, 0);
    }

    function test_dialogAccepts() {
        const item = createTemporaryObject(dialog, page);
        watch(item, "accepted");
        item.open();
        tryVerify(() => item.opened);
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Return);
        compare(spy.count, 1);
    }

    function test_dialogEscapeRejectsOnce() {
        const item = createTemporaryObject(dialog, page);
        watch(item, "rejected");
        item.open();
        tryVerify(() => item.opened);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !item.visible);
        compare(spy.count, 1);
    }

    function test_noticeUndoes() {
        const item = createTemporaryObject(notice, page);
        watch(item, "acted");
        compare(item.shown, false);
        item.show("Line 3 removed", "Undo");
        compare(item.shown, true);
        compare(item.Accessible.name, "Line 3 removed");
        waitForRendering(item, 50);
        mouseClick(item, item.width - 50, item.height / 2);
        compare(spy.count, 1);
        compare(item.shown, false);
    }

    function test_noticeIsClosedBeforeItsTime() {
        const item = createTemporaryObject(notice, page);
        watch(item, "acted");
        item.show("Line 3 removed", "Undo");
        compare(item.implicitHeight, Metrics.statusBarHeight); // covers no more than the foot of the window
        waitForRendering(item, 50);
        mouseClick(item, item.width - 12, item.height / 2);
        compare(item.shown, false);
        compare(spy.count, 0);
    }

    function test_progressWaitsBeforeItShows() {
        const item = createTemporaryObject(progress, page, { running: true });
        compare(item.shown, false);
        tryVerify(() => item.shown, 1000);
        item.running = false;
        compare(item.shown, false);
        item.running = true;
        compare(item.shown, false);
    }
}
