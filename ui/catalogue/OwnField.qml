// One field of the form for own facts: its name, whether it is needed, a field of its kind, what it takes, and what is
// wrong with it.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

ColumnLayout {
    id: root

    required property fieldRow row
    required property OwnEditor editor

    readonly property bool failed: root.row.error !== ""
    // All that a person who does not see the form is told of the field.
    readonly property string told: root.toldOf()

    // The keyboard is in it.
    readonly property bool active: place.activeFocus

    signal kept

    function toldOf(): string {
        let told = root.row.required ? qsTr("needed") : "";
        for (const part of [root.row.unit, root.row.help, root.row.error])
            told = told === "" || part === "" ? told + part : qsTr("%1, %2", "what is said of a field").arg(told).arg(part);
        return told;
    }

    function focusField(): void {
        (place.item as Item)?.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Metrics.space4

    RowLayout {
        spacing: Metrics.space8
        visible: root.row.kind !== OwnFields.Kind.Flag
        Layout.fillWidth: true

        Label {
            Layout.fillWidth: true
            color: Theme.text2
            look: Metrics.small
            text: root.row.name
            wrapMode: Text.Wrap
            Accessible.ignored: true

            TapHandler {
                onTapped: root.focusField()
            }
        }
        Label {
            Layout.alignment: Qt.AlignTop
            color: Theme.text3
            look: Metrics.caption
            text: qsTr("needed")
            visible: root.row.required
            Accessible.ignored: true
        }
    }
    Loader {
        id: place

        Layout.fillWidth: true
        sourceComponent: {
            switch (root.row.kind) {
            case OwnFields.Kind.Choice:
                return choice;
            case OwnFields.Kind.Choices:
                return choices;
            case OwnFields.Kind.Flag:
                return flag;
            default:
                return typed;
            }
        }
    }
    Label {
        Layout.fillWidth: true
        color: Theme.text3
        look: Metrics.caption
        text: root.row.help
        visible: root.row.help !== ""
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    FieldError {
        Layout.fillWidth: true
        text: root.row.error
    }
    Item {
        Layout.preferredHeight: Metrics.space4
    }

    Component {
        id: typed

        OwnText {
            editor: root.editor // qmllint disable unqualified
            failed: root.failed // qmllint disable unqualified
            row: root.row // qmllint disable unqualified
            told: root.told // qmllint disable unqualified

            onKept: root.kept() // qmllint disable unqualified
        }
    }
    Component {
        id: choice

        OwnChoice {
            editor: root.editor // qmllint disable unqualified
            failed: root.failed // qmllint disable unqualified
            row: root.row // qmllint disable unqualified
            told: root.told // qmllint disable unqualified
        }
    }
    Component {
        id: choices

        OwnChoices {
            editor: root.editor // qmllint disable unqualified
            row: root.row // qmllint disable unqualified
            told: root.told // qmllint disable unqualified
        }
    }
    Component {
        id: flag

        CheckBox {
            checked: root.row.value === "1" // qmllint disable unqualified
            description: root.told // qmllint disable unqualified
            text: root.row.name // qmllint disable unqualified

            onToggled: root.editor.setValue(root.row.id, root.row.value === "1" ? "0" : "1") // qmllint disable unqualified
        }
    }
}
