// Model, precision, KV cache, engine.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

ColumnLayout {
    id: root

    required property ModelSection section

    function openModels(): void {
        chooser.openList("");
    }

    readonly property alias firstStop: chooser

    function focusFirst(): void {
        chooser.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Metrics.space8

    SectionHeader {
        Layout.fillWidth: true
        title: qsTr("Model")
    }
    ModelChooser {
        id: chooser

        Layout.fillWidth: true
        input: root.section.model
    }
    FieldError {
        Layout.fillWidth: true
        text: root.section.model.error
    }
    CheckBox {
        Layout.fillWidth: true
        checked: root.section.family.on
        description: qsTr("Distilled ones included; each row says which model it is of")
        text: qsTr("Or a smaller one of its family")

        onToggled: root.section.family.choose(checked)
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Precision")

        ChoiceField {
            Layout.fillWidth: true
            input: root.section.precision
            name: qsTr("Precision")
        }
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("KV cache")

        CacheField {
            Layout.fillWidth: true
            input: root.section.kvCache
        }
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Engine")

        ChoiceField {
            Layout.fillWidth: true
            input: root.section.engine
            name: qsTr("Engine")
        }
    }
}
