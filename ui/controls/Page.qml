// What every place of the program is to the window: a title, panes for F6, a search of its own, and words for the
// status bar. A page says what happened by its signals and lets the window show it.
import QtQuick
import Berth.Theme

FocusScope {
    // What is open, and a word about it, for the top bar.
    property string title: ""
    property string note: ""
    // Width of the window in units, whatever the size of text.
    property real effectiveWidth: Metrics.wideWindow
    // For the status bar: at the start, after what holds for every page, and at the end.
    property list<string> facts
    property list<string> conditions
    // Where the keyboard begins; by itself at the first place where Tab stops.
    property Item firstStop: null
    // F6 goes through this many panes.
    property int paneCount: 1

    // Whether the page's last edit can be taken back, and the window's keys and buttons for it.
    property bool canUndo: false
    property bool canRedo: false
    // What these edits are about: "the requirement".
    property string edited: ""

    signal undoRequested
    signal redoRequested
    signal copied(string text)
    signal told(string text)

    // Gives the keyboard to a pane; false if it is not shown at the present size.
    function focusPane(index: int): bool {
        return false;
    }

    // The items of the panes, by their place in that order.
    property list<Item> panes

    // The pane that an item stands in; -1: none.
    function paneOf(item: Item): int {
        for (let above = item; above; above = above.parent) {
            for (let place = 0; place < panes.length; ++place) {
                if (panes[place] === above)
                    return place;
            }
        }
        return -1;
    }

    // Opens the page's own search, Ctrl+F; false if it has none.
    function search(): bool {
        return false;
    }
}
