// The window's top bar: what is open and kept, the search, comparisons, and the window's own buttons.
import Berth.Controls
import Berth.ViewModels

TopBar {
    id: root

    required property Session session
    required property CommandList commands
    property Page page: null
    property string present: ""
    readonly property alias savedButton: tools.savedButton
    readonly property alias noticesButton: tools.noticesButton

    signal addRequested
    signal compareRequested
    signal reportRequested

    note: [root.session.work.keeper.note, root.page?.note ?? ""].filter(part => part !== "").join("  ·  ")
    title: root.page?.title ?? ""

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
        failed: root.session.notices.failed
    }
}
