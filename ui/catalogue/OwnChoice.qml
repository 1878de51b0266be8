// One of what the editor offers, found by typing.
import QtQuick
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

SearchCombo {
    id: root

    required property fieldRow row
    required property OwnEditor editor
    required property string told
    property bool failed: false

    readonly property ChoiceModel offered: root.editor.options(root.row.id)
    readonly property int place: root.offered?.indexOf(root.row.value) ?? -1

    currentRow: root.place
    detailRole: "detail"
    implicitHeight: Metrics.fieldHeight
    model: root.offered
    name: root.row.name
    placeholder: qsTr("Choose")
    showsDetail: false

    Accessible.description: root.said === "" || root.told === "" ? root.said + root.told : qsTr("%1, %2", "what is chosen, what is said of the field").arg(root.said).arg(root.told)
    onActivated: row => root.editor.setValue(root.row.id, root.offered.at(row).id)

    background: FieldFrame {
        failed: root.failed
        focused: root.ringed
        hovered: root.lit
    }
}
