import QtQuick
import Berth.Controls
import Berth.Theme

Section {
    id: root

    title: "Window, popover"

    Item {
        height: Metrics.px(360)
        width: root.width

        NavigationRail {
            id: rail

            height: parent.height

            NavItem { current: true; iconName: "nav-size"; label: "Size" }
            NavItem { iconName: "nav-compare"; label: "Compare"; lit: true }
            NavItem { iconName: "nav-catalogue"; label: "Catalogue"; ringed: true }
            foot: NavItem { iconName: "nav-settings"; label: "Settings" }
        }
        TopBar {
            anchors.left: rail.right
            anchors.right: parent.right
            note: "Saved 14:32"
            title: "R1 for engineering, 50 people"

            BerthButton { iconName: "undo"; kind: BerthButton.Kind.IconOnly; text: "Undo" }
            BerthButton { iconName: "pin"; text: "Compare 3" }
        }
        StatusBar {
            anchors.bottom: parent.bottom
            anchors.left: rail.right
            anchors.right: parent.right
            conditions: ["1,284 configurations in 9 ms", "Offline: nothing leaves this computer"]
            facts: ["Catalogue 2026-11-21: 262 models, 131 accelerators", "Prices to 2026-08, USD"]
        }
        AskNumber {
            id: number

            anchors.right: parent.right
            anchors.rightMargin: Metrics.px(200)
            anchors.top: parent.top
            anchors.topMargin: Metrics.px(180)
            asking: popover.visible
            written: "36.8"
        }
        Popover {
            id: popover

            title: "KV cache per device"
            footer: BerthButton { text: "Try FP8" }

            Label { look: Metrics.hero; text: "36.8 GB" }
            Label { color: Theme.text2; text: "Room that 16 users need for 32,768 tokens each."; width: Metrics.px(520); wrapMode: Text.Wrap }
        }
        Timer {
            interval: 250
            running: true
            onTriggered: popover.openAt(number)
        }
    }
}
