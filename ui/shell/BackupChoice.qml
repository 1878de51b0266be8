// A backup to restore: when it was made and how large it is.
import Berth.Controls
import Berth.ViewModels

OptionRow {
    id: root

    // Filled from the model.
    required property backupRow row
    property bool current: false

    signal pointed
    signal chosen(string id)

    detail: root.row.size
    highlighted: root.current
    title: root.row.date

    onClicked: root.pointed()
    onDoubleClicked: root.chosen(root.row.id)
}
