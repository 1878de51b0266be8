// Language, theme, size, numbers, motion: everything takes effect at once.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

ColumnLayout {
    id: root

    required property Preferences preferences

    readonly property real leastScale: 1
    readonly property real mostScale: 3
    readonly property real scaleStep: 0.25

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

    spacing: 0

    Label {
        Layout.fillWidth: true
        look: Metrics.page
        text: qsTr("General")
        Accessible.role: Accessible.Heading
    }
    Label {
        Layout.bottomMargin: Metrics.space16
        Layout.fillWidth: true
        color: Theme.text2
        look: Metrics.small
        text: qsTr("Changes take effect at once.")
        wrapMode: Text.Wrap
    }
    SettingRow {
        Layout.fillWidth: true
        text: qsTr("Of the window and its reports.")
        title: qsTr("Language")

        Choice {
            Layout.preferredWidth: Metrics.px(220)
            currentIndex: root.languagePlace()
            model: root.languageNames()
            name: qsTr("Language")

            onActivated: index => root.preferences.language = root.preferences.languages[index]
        }
    }
    SettingRow {
        Layout.fillWidth: true
        text: qsTr("System follows the desktop.")
        title: qsTr("Theme")

        Flow {
            Layout.fillWidth: true
            spacing: Metrics.space16

            ThemeCard {
                chosen: root.preferences.theme === Token.SchemeChoice.Light
                label: qsTr("Light")
                scheme: Token.Scheme.Light

                onPicked: root.preferences.theme = Token.SchemeChoice.Light
            }
            ThemeCard {
                chosen: root.preferences.theme === Token.SchemeChoice.Dark
                label: qsTr("Dark")
                scheme: Token.Scheme.Dark

                onPicked: root.preferences.theme = Token.SchemeChoice.Dark
            }
            ThemeCard {
                chosen: root.preferences.theme === Token.SchemeChoice.FollowSystem
                label: qsTr("System")
                scheme: Theme.tokens.systemIsDark ? Token.Scheme.Dark : Token.Scheme.Light

                onPicked: root.preferences.theme = Token.SchemeChoice.FollowSystem
            }
            ThemeCard {
                chosen: root.preferences.theme === Token.SchemeChoice.HighContrast
                label: qsTr("High contrast")
                scheme: Token.Scheme.HighContrast

                onPicked: root.preferences.theme = Token.SchemeChoice.HighContrast
            }
        }
    }
    SettingRow {
        Layout.fillWidth: true
        text: qsTr("Steps of 25% up to 300%.")
        title: qsTr("Size of text and controls")

        RowLayout {
            spacing: Metrics.space12

            Slider {
                Layout.fillWidth: true
                Layout.maximumWidth: Metrics.px(240)
                description: size.text
                from: root.leastScale
                live: false
                name: qsTr("Size of text and controls")
                snapMode: Slider.SnapAlways
                stepSize: root.scaleStep
                to: root.mostScale
                value: root.preferences.scale

                onEdited: value => root.preferences.scale = value
            }
            Label {
                id: size

                look: Metrics.bodyStrong
                text: qsTr("%1%").arg(Math.round(root.preferences.scale * 100))
            }
        }
    }
    SettingRow {
        Layout.fillWidth: true
        text: qsTr("GB is 10⁹ bytes, GiB is 2³⁰. The derivation of a number shows both, and the exact bytes.")
        title: qsTr("Memory unit")

        ValueSegments {
            name: qsTr("Memory unit")
            options: [qsTr("GB"), qsTr("GiB")]
            value: root.preferences.memoryUnit
            values: [Sizing.MemoryUnit.Gigabyte, Sizing.MemoryUnit.Gibibyte]

            onChosen: value => root.preferences.memoryUnit = value
        }
    }
    SettingRow {
        Layout.fillWidth: true
        text: Metrics.systemIsStill ? qsTr("Nothing moves, because your desktop asks for less motion.") :
            qsTr("Panels and bars move for at most 150 ms.")
        title: qsTr("Motion")

        Switch {
            checked: root.preferences.reducedMotion || Metrics.systemIsStill
            enabled: !Metrics.systemIsStill
            text: qsTr("Reduce motion")

            onToggled: root.preferences.reducedMotion = checked
        }
    }
}
