// A text, a number with its unit, or a date with today beside it.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

FocusScope {
    id: root

    required property fieldRow row
    required property OwnEditor editor
    required property string told
    property bool failed: false

    readonly property bool isNumber: root.row.kind === OwnFields.Kind.Number

    signal kept

    implicitHeight: line.implicitHeight

    onActiveFocusChanged: if (field.activeFocus && field.focusReason !== Qt.MouseFocusReason)
        field.selectAll()

    RowLayout {
        id: line

        spacing: Metrics.space8
        width: root.width

        TextField {
            id: field

            Layout.fillWidth: true
            Layout.preferredHeight: Metrics.fieldHeight
            description: root.told
            focus: true
            horizontalAlignment: !root.isNumber ? TextInput.AlignLeft : field.mirrored ? TextInput.AlignLeft : TextInput.AlignRight
            leftPadding: root.isNumber && field.mirrored ? root.unitRoom() : Metrics.space8
            name: root.row.name
            rightPadding: root.isNumber && !field.mirrored ? root.unitRoom() : Metrics.space8
            text: root.row.value

            background: FieldFrame {
                failed: root.failed
                focused: field.ringed
                hovered: field.lit

                Label {
                    id: unit

                    anchors.right: parent.right
                    anchors.rightMargin: Metrics.space8
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.text3
                    look: Metrics.small
                    text: root.row.unit
                    visible: root.row.unit !== ""
                    Accessible.ignored: true
                }
            }

            Keys.onReturnPressed: root.kept()
            Keys.onEnterPressed: root.kept()
            onTextEdited: root.editor.setValue(root.row.id, field.text)
        }
        BerthButton {
            compact: true
            text: qsTr("Today")
            visible: root.row.kind === OwnFields.Kind.Date

            onClicked: root.editor.setToday(root.row.id)
        }
    }

    function unitRoom(): real {
        return root.row.unit === "" ? Metrics.space8 : unit.implicitWidth + Metrics.space8 + Metrics.space6;
    }
}
