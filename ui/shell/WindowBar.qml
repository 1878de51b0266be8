// The window's top bar: what is open and kept, the search, comparisons, and the window's own buttons.
import QtQuick
import Berth.Controls
import Berth.ViewModels

TopBar {
    id: root

    required property Session session
    required property CommandList commands
    required property PlaceList places
    property Page page: null
    property string present: ""
    // What the foot of the window says, for a window without one.
    property list<string> facts
    property bool railShown: true
    readonly property Item savedButton: root.folded ? all : tools.savedButton
    readonly property Item noticesButton: root.folded ? all : tools.noticesButton

    signal addRequested
    signal placeChosen(string key)
    signal compareRequested
    signal reportRequested

    note: [root.session.work.keeper.note, root.page?.note ?? ""].filter(part => part !== "").join("  ·  ")
    title: root.page?.title ?? ""

    start: PlacesMenu {
        id: all

        commands: root.commands
        facts: root.facts
        places: root.places
        present: root.present
        visible: root.folded || !root.railShown

        onChosen: key => root.placeChosen(key)
    }

    CompareActions {
        canReport: root.session.compare.columnCount > 0
        pins: root.session.pins
        present: root.present

        onAddRequested: root.addRequested()
        onOpened: root.compareRequested()
        onReportRequested: root.reportRequested()
    }
    TopActions {
        id: tools

        canRedo: root.page?.canRedo ?? false
        canUndo: root.page?.canUndo ?? false
        commands: root.commands
        edited: root.page?.edited ?? ""
        failed: root.session.notices.failed
    }
}
