// A setting of one line of text.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme

SettingRow {
    id: root

    property string value: ""
    property string placeholder: ""
    property int longest: 200

    signal edited(string text)

    onValueChanged: if (field.text !== root.value && !field.activeFocus) field.text = root.value

    TextField {
        id: field

        Layout.fillWidth: true
        Layout.maximumWidth: Metrics.px(480)
        maximumLength: root.longest
        name: root.title
        hint: root.placeholder
        text: root.value

        onTextEdited: root.edited(field.text)
    }
}
