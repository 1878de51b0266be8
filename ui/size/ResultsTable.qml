// The rows of the results. Up, Down, Home, End and Page keys move the keyboard's row, Enter or Space chooses it, F1 asks
// for its memory. An item belongs to a place and shows whatever stands there, so that nothing is made anew while numbers
// change; the keyboard goes with its configuration.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

ListView {
    id: root

    required property SizeViewModel page
    required property formatter numbers
    required property ResultColumns widths
    property string askedId: ""
    property string askedKey: ""

    // The headings of the groups tell that nothing is ordered by a column.
    readonly property bool ranked: root.page.sortColumn === Sizing.SortKey.Configuration && !root.page.tally.ofModels
    // Whose row has the keyboard, or had it last.
    property string currentId: ""

    signal asked(string id, string key, Item number)
    signal rowChosen

    function choose(): void {
        (root.currentItem as ResultPlace)?.line.chosen();
    }

    // The rows may have changed places. Without the keyboard the list stays as it is scrolled.
    function follow(): void {
        const place = root.activeFocus ? root.page.rowOf(root.currentId) : -1;
        if (place < 0 || place === root.currentIndex)
            return root.remember();
        root.currentIndex = place;
        root.currentItem.focus = true;
    }

    function remember(): void {
        root.currentId = (root.currentItem as ResultPlace)?.row.id ?? "";
    }

    // Tab comes to the row before its numbers, also when a number of it had the keyboard before.
    function passOver(item: T.Control): void {
        if (item?.focusReason === Qt.TabFocusReason && root.currentItem)
            root.currentItem.focus = true;
    }

    // What stands above the rows may scroll with them.
    function show(item: Item): void {
        const top = item.mapToItem(root.contentItem, 0, 0).y;
        if (top < root.contentY)
            root.contentY = Math.max(root.originY, top - Metrics.space8);
        else if (top + item.height > root.contentY + root.height)
            root.contentY = top + item.height + Metrics.space8 - root.height;
    }

    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 0 // Qt complains about rows that go while it makes them ahead
    clip: true
    highlightMoveDuration: 0
    keyNavigationEnabled: true
    model: root.page.results
    reuseItems: false
    T.ScrollBar.vertical: ScrollBar {}

    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Configurations")
    Keys.onEnterPressed: root.choose()
    Keys.onReturnPressed: root.choose()
    Keys.onSpacePressed: root.choose()
    // The shortcut of the window that follows adds what is chosen, and here that is the row with the ring.
    Keys.onShortcutOverride: event => {
        if (event.key === Qt.Key_D && event.modifiers === Qt.ControlModifier)
            root.choose();
        event.accepted = false;
    }
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Home)
            root.currentIndex = 0;
        else if (event.key === Qt.Key_End)
            root.currentIndex = root.count - 1;
        else if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp)
            root.currentIndex = Math.max(0, Math.min(root.count - 1, root.currentIndex + (event.key === Qt.Key_PageDown ? 8 : -8)));
        else if (event.key === Qt.Key_F1)
            (root.currentItem as ResultPlace)?.line.askMemory();
        else
            return;
        event.accepted = true;
    }

    onCurrentIndexChanged: root.remember()
    onActiveFocusChanged: if (root.activeFocus)
        root.passOver(root.Window.activeFocusItem as T.Control)

    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged(): void {
            const item = root.Window.activeFocusItem;
            for (let above = item; above; above = above.parent) {
                if (above.parent === root.contentItem)
                    return root.show(above === root.headerItem ? item : above);
            }
        }
    }
    Connections {
        target: root.page

        // What a change leads to stands at the top.
        function onApplied(): void {
            root.positionViewAtBeginning();
        }

        function onListed(): void {
            root.follow();
        }

        // The keyboard may be elsewhere, and comes back to what was chosen there.
        function onOwnChosen(): void {
            root.currentIndex = Math.max(0, root.page.rowOf(root.page.selectedId));
            if (root.currentItem)
                root.currentItem.focus = true;
            root.positionViewAtBeginning();
        }
    }

    delegate: ResultPlace {
        id: place

        required property int index

        askedKey: root.askedId === place.row.id ? root.askedKey : ""
        currency: root.page.tally.currency
        focused: ListView.isCurrentItem && root.activeFocus
        numbers: root.numbers
        ranked: root.ranked
        reachable: ListView.isCurrentItem
        selected: place.row.id === root.page.selectedId
        widths: root.widths
        width: ListView.view?.width ?? 0

        onChosen: {
            root.currentIndex = place.index;
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.page.select(place.row.id);
            root.rowChosen();
        }
        onNumberAsked: (key, number) => root.asked(place.row.id, key, number)
    }
}
