// A figure of the costs: the field, what holds while it is empty, with the source of that, and the way back to it.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

SettingRow {
    id: root

    required property CostField field

    RowLayout {
        spacing: Metrics.space8

        NumberField {
            Layout.fillWidth: true
            Layout.maximumWidth: Metrics.px(220)
            decimals: root.field.input.decimals
            description: root.field.usual
            from: root.field.input.from
            name: root.title
            optional: true
            step: root.field.input.step
            to: root.field.input.to
            unit: root.field.unit
            value: root.field.input.value

            onEdited: value => root.field.input.edit(value)
        }
        BerthButton {
            compact: true
            description: qsTr("Takes the usual value: %1").arg(root.title)
            iconName: "revert"
            kind: BerthButton.Kind.Ghost
            text: qsTr("Reset")
            visible: root.field.own

            onClicked: root.field.reset()
        }
    }
    ColumnLayout {
        spacing: 0

        Label {
            Layout.fillWidth: true
            color: Theme.text2
            look: Metrics.small
            text: root.field.usual
            wrapMode: Text.Wrap
        }
        Label {
            Layout.fillWidth: true
            color: Theme.text3
            look: Metrics.small
            text: root.field.source
            visible: text !== ""
            wrapMode: Text.Wrap
        }
    }
}
