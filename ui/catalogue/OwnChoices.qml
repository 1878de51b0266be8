// Some of what the editor offers, a box each.
pragma ComponentBehavior: Bound

import QtQuick
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

FocusScope {
    id: root

    required property fieldRow row
    required property OwnEditor editor
    required property string told

    readonly property ChoiceModel offered: root.editor.options(root.row.id)

    implicitHeight: boxes.implicitHeight

    Accessible.role: Accessible.Grouping
    Accessible.name: root.row.name
    Accessible.description: root.told

    Flow {
        id: boxes

        spacing: Metrics.space12
        width: root.width

        Repeater {
            model: root.offered

            CheckBox {
                id: box

                required property choiceRow row
                required property int index

                checked: root.row.value.split(",").indexOf(box.row.id) >= 0
                description: box.index === 0 ? root.told : ""
                focus: box.index === 0
                name: qsTr("%1: %2", "field, one of its values").arg(root.row.name).arg(box.row.name)
                text: box.row.name

                onToggled: root.editor.setWord(root.row.id, box.row.id, root.row.value.split(",").indexOf(box.row.id) < 0)
            }
        }
    }
}
