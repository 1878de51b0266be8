// The requirement's entry in the rail and its page.
pragma ComponentBehavior: Bound

import Berth.Size
import Berth.ViewModels

Place {
    id: root

    required property Session session

    signal pinRequested
    signal reportRequested

    iconName: "nav-size"
    key: "size"
    keys: "Ctrl+1"
    label: qsTr("Size")
    page: SizePage {
        canReport: true
        canRedo: root.session.work.history.canRedo
        canUndo: root.session.work.history.canUndo
        edited: qsTr("Requirement", "what undo is about")
        memory: root.session.work.window
        note: root.session.work.saved.note
        numbers: root.session.numbers
        page: root.session.size
        title: root.session.work.saved.title

        onPinRequested: root.pinRequested()
        onRedoRequested: root.session.work.history.redo()
        onReportRequested: root.reportRequested()
        onUndoRequested: root.session.work.history.undo()
    }
}
