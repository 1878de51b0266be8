// Where the window has no room for the rail or for the buttons of its bar: a button that opens the places, what the bar
// would offer, and what the foot of the window would say.
pragma ComponentBehavior: Bound

import QtQml
import QtQuick
import Berth.Controls
import Berth.Theme

BerthButton {
    id: root

    required property CommandList commands
    required property PlaceList places
    property string present: ""
    property list<string> facts

    readonly property list<string> offered: ["undo", "redo", "saved", "report", "notices"]

    signal chosen(string key)

    function offeredCommands(): var {
        return Array.from(root.commands.all).filter(command => root.offered.indexOf(command.key) >= 0);
    }

    iconName: "menu"
    kind: BerthButton.Kind.IconOnly
    text: qsTr("Places and actions")

    onClicked: menu.open()

    Menu {
        id: menu

        name: root.text
        y: root.height + Metrics.space4

        onClosed: root.forceActiveFocus(Qt.PopupFocusReason)

        Instantiator {
            model: root.places.all

            MenuRow {
                required property Place modelData

                current: modelData.key === root.present
                iconName: modelData.iconName
                keys: modelData.keys
                text: modelData.label

                onTriggered: root.chosen(modelData.key)
            }

            onObjectAdded: (index, object) => menu.insertItem(index, object)
            onObjectRemoved: (index, object) => menu.removeItem(object)
        }
        Instantiator {
            model: root.offeredCommands()

            MenuRow {
                required property Command modelData
                required property int index

                // A command may be gone before its row is.
                enabled: modelData?.enabled ?? false
                iconName: modelData?.iconName ?? ""
                keys: modelData?.keys[0] ?? ""
                separated: index === 0
                text: modelData?.label ?? ""

                onTriggered: modelData.triggered()
            }

            // Before the note: the places may come later.
            onObjectAdded: (index, object) => menu.insertItem(menu.count - 1, object)
            onObjectRemoved: (index, object) => menu.removeItem(object)
        }
        MenuNote {
            text: Array.from(root.facts).join("\n")
        }
    }
}
