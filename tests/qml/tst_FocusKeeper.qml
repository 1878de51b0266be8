import QtQuick
import QtQuick.Templates as T
import QtTest
import Berth.Controls

// The keyboard stays on something that is shown, whatever happens to what had it.
TestCase {
    id: root

    name: "FocusKeeper"
    visible: true
    when: windowShown
    width: 400
    height: 400

    FocusKeeper {
        fallback: page
    }
    FocusScope {
        id: page

        width: 400
        height: 300

        BerthButton { id: first; focus: true; text: "first of the page" }
        BerthButton { id: last; text: "last of the page"; y: 250 }
        Column {
            id: list

            x: 150
            y: 50

            Repeater {
                id: rows

                model: ListModel { id: names }

                BerthButton {
                    required property int index

                    text: "row " + index
                }
            }
        }
        Row {
            id: tools

            y: 200

            BerthButton { id: left; text: "left"; width: 100 }
            BerthButton { id: middle; text: "middle"; width: 100 }
            BerthButton { id: right; text: "right"; width: 60 }
        }
        BerthButton { id: hider; text: "hides itself and says where to"; x: 200; y: 260 }
    }
    Rectangle {
        id: banner

        height: 50
        width: 400
        y: 320

        BerthButton { id: act; text: "act" }
        BerthButton { id: dismiss; text: "dismiss"; x: 200 }
    }
    T.Popup {
        id: popup

        focus: true

        contentItem: Item {
            BerthButton { id: inside; focus: true; text: "inside" }
            BerthButton { id: beside; text: "beside"; y: 40 }
        }
    }

    T.Popup {
        id: bare

        closePolicy: T.Popup.CloseOnEscape
        focus: true

        contentItem: FocusScope { id: nothing }
    }

    function init() {
        for (const item of [first, last, left, middle, right, act, dismiss, hider, inside, banner]) {
            item.visible = true;
            item.enabled = true;
        }
        names.clear();
        for (let at = 0; at < 3; ++at)
            names.append({});
        popup.close();
        first.forceActiveFocus(Qt.TabFocusReason);
    }

    function test_neighbourOfWhatVanishes_data() {
        return [
            { tag: "hidden", change: item => item.visible = false },
            { tag: "switched off", change: item => item.enabled = false },
        ];
    }

    function test_neighbourOfWhatVanishes(data) {
        middle.forceActiveFocus(Qt.TabFocusReason);
        data.change(middle);
        tryVerify(() => right.activeFocus); // nearer than left
        verify(right.visualFocus);
        data.change(right);
        tryVerify(() => left.activeFocus);
    }

    function test_rowsThatAreRemoved() {
        tryVerify(() => rows.itemAt(2).y > rows.itemAt(1).y);
        rows.itemAt(2).forceActiveFocus(Qt.TabFocusReason);
        names.remove(2);
        tryVerify(() => rows.itemAt(1).activeFocus);
        names.remove(1);
        tryVerify(() => rows.itemAt(0).activeFocus);
        names.clear();
       
        tryVerify(() => first.activeFocus); // at the upper left, as they were
    }

    function test_bannerGivesItToThePage() {
        last.forceActiveFocus(Qt.TabFocusReason);
        act.forceActiveFocus(Qt.TabFocusReason);
        banner.visible = false;
        tryVerify(() => last.activeFocus); // where the page had it
    }

    function test_popupWhoseOpenerIsGone() {
        act.forceActiveFocus(Qt.TabFocusReason);
        popup.open();
        inside.forceActiveFocus(Qt.TabFocusReason);
        banner.visible = false;
        wait(1);
        verify(inside.activeFocus); // is shown
        inside.visible = false;
        tryVerify(() => beside.activeFocus);
        popup.close();
        tryVerify(() => first.activeFocus);
    }

    function test_popupWithNothingToWorkKeepsIt() {
        act.forceActiveFocus(Qt.TabFocusReason);
        banner.visible = false;
        tryVerify(() => first.activeFocus);
        first.visible = false;
        bare.open();
        nothing.forceActiveFocus(Qt.PopupFocusReason);
        wait(1);
        verify(nothing.activeFocus);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !bare.visible);
    }

    function test_whoGivesItElsewhereIsRight() {
        hider.forceActiveFocus(Qt.TabFocusReason);
        hider.visible = false;
        left.forceActiveFocus(Qt.TabFocusReason);
        wait(1);
        verify(left.activeFocus);
    }

    function test_mouseShowsNoRing() {
        mouseClick(middle);
        verify(middle.activeFocus);
        middle.visible = false;
        tryVerify(() => right.activeFocus);
        verify(!right.visualFocus);
    }

    // As at the start of the program, when nobody has pressed a key yet.
    function test_noRingWhereThereWasNone() {
        middle.forceActiveFocus(Qt.OtherFocusReason);
        verify(!middle.visualFocus);
        middle.visible = false;
        tryVerify(() => right.activeFocus);
        verify(!right.visualFocus);
    }

    function test_pageThatOnlyHasAScopeIsLeftAlone() {
        middle.forceActiveFocus(Qt.TabFocusReason);
        page.forceActiveFocus();
        middle.visible = false; // had it before
        wait(1);
        verify(page.activeFocus);
    }
}
