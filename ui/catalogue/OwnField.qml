// One field of the form for own facts: name, text, unit, what it takes, and what is wrong with it.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

ColumnLayout {
    id: root

    required property fieldRow row

    signal edited(string text)
    signal kept

    function focusField(): void {
        field.forceActiveFocus(Qt.TabFocusReason);
        field.selectAll();
    }

    spacing: Metrics.space4

    Label {
        Layout.fillWidth: true
        color: Theme.text2
        look: Metrics.small
        text: root.row.unit === "" ? root.row.name : qsTr("%1, %2", "name, unit").arg(root.row.name).arg(root.row.unit)
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    TextField {
        id: field

        Layout.fillWidth: true
        description: root.row.hint
        error: root.row.error
        name: root.row.unit === "" ? root.row.name : qsTr("%1, %2", "name, unit").arg(root.row.name).arg(root.row.unit)
        placeholderText: root.row.hint
        text: root.row.value

        Keys.onReturnPressed: root.kept()
        onTextEdited: root.edited(field.text)
    }
    // The sentence of an error stands below the field.
    Item {
        Layout.preferredHeight: root.row.error === "" ? Metrics.space4 : 2 * Metrics.small.lineHeight + Metrics.space8
    }
}
