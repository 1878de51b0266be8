// Theme, language, size of text and memory unit: what changes how everything looks, reachable from the rail.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

T.Popup {
    id: root

    required property Preferences preferences

    function languageNames(): list<string> {
        const names = [];
        for (let at = 0; at < root.preferences.languages.length; ++at)
            names.push(root.preferences.languageName(root.preferences.languages[at]));
        return names;
    }

    function languagePlace(): int {
        for (let at = 0; at < root.preferences.languages.length; ++at) {
            if (root.preferences.languages[at] === root.preferences.language)
                return at;
        }
        return -1;
    }

    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    focus: true
    margins: Metrics.space8
    padding: Metrics.space16
    width: Metrics.px(440)

    background: Floating {
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("View")
    }
    contentItem: ColumnLayout {
        spacing: Metrics.space12

        FieldRow {
            Layout.fillWidth: true
            label: qsTr("Theme")

            ValueSegments {
                id: first

                Layout.fillWidth: true
                name: qsTr("Theme")
                options: [qsTr("System"), qsTr("Light"), qsTr("Dark"), qsTr("Contrast")]
                value: root.preferences.theme
                values: [Token.SchemeChoice.FollowSystem, Token.SchemeChoice.Light, Token.SchemeChoice.Dark,
                    Token.SchemeChoice.HighContrast]

                onChosen: value => root.preferences.theme = value
            }
        }
        FieldRow {
            Layout.fillWidth: true
            label: qsTr("Size of text")

            ValueSegments {
                Layout.fillWidth: true
                name: qsTr("Size of text")
                options: [qsTr("100 %"), qsTr("125 %"), qsTr("150 %"), qsTr("200 %"), qsTr("300 %")]
                value: root.preferences.scale
                values: [1, 1.25, 1.5, 2, 3]

                onChosen: value => root.preferences.scale = value
            }
        }
        FieldRow {
            Layout.fillWidth: true
            label: qsTr("Memory in")

            ValueSegments {
                Layout.fillWidth: true
                name: qsTr("Memory in")
                options: [qsTr("GB, 10⁹ bytes"), qsTr("GiB, 2³⁰ bytes")]
                value: root.preferences.memoryUnit
                values: [Sizing.MemoryUnit.Gigabyte, Sizing.MemoryUnit.Gibibyte]

                onChosen: value => root.preferences.memoryUnit = value
            }
        }
        FieldRow {
            Layout.fillWidth: true
            label: qsTr("Language")

            Choice {
                Layout.fillWidth: true
                currentIndex: root.languagePlace()
                model: root.languageNames()
                name: qsTr("Language")

                onActivated: index => root.preferences.language = root.preferences.languages[index]
            }
        }
    }

    onOpened: first.forceActiveFocus(Qt.PopupFocusReason)
}
