// A choice of the requirement as a field: its options by search, its error as a sentence below.
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

ColumnLayout {
    id: root

    required property ChoiceInput input
    required property string name

    spacing: Metrics.space4

    SearchCombo {
        currentRow: root.input.options.indexOf(root.input.currentId)
        detailRole: "detail"
        Layout.preferredHeight: Metrics.fieldHeight
        model: root.input.options
        name: root.name
        showsDetail: false
        titleRole: "title"
        Layout.fillWidth: true

        onActivated: row => root.input.choose(root.input.options.at(row).id)
    }
    FieldError {
        Layout.fillWidth: true
        text: root.input.error
    }
}
