// What the window can do wherever one is in it.
import QtQml
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

CommandList {
    id: root

    required property Session session
    property Page page: null

    signal paneRequested(int steps)
    signal paletteRequested
    signal savedRequested
    signal nameRequested
    signal keysRequested
    signal pinRequested
    signal reportRequested
    signal noticesRequested
    signal quitRequested

    Command {
        key: "palette"
        keys: ["Ctrl+K"]
        label: qsTr("Search everything")
        listed: false

        onTriggered: root.paletteRequested()
    }
    Command {
        detail: root.page?.edited ?? ""
        enabled: root.page?.canUndo ?? false
        iconName: "undo"
        key: "undo"
        keys: ["Ctrl+Z"]
        label: qsTr("Undo")

        onTriggered: root.page.undoRequested()
    }
    Command {
        detail: root.page?.edited ?? ""
        enabled: root.page?.canRedo ?? false
        iconName: "redo"
        key: "redo"
        keys: ["Ctrl+Shift+Z", "Ctrl+Y"]
        label: qsTr("Redo")

        onTriggered: root.page.redoRequested()
    }
    Command {
        readonly property SavedWork saved: root.session.work.saved

        detail: saved.currentName
        iconName: "star"
        key: "save"
        keys: ["Ctrl+S"]
        label: qsTr("Save")

        onTriggered: {
            if (saved.currentId === "")
                root.nameRequested();
            else
                saved.save();
        }
    }
    Command {
        iconName: "star"
        key: "saveAs"
        keys: ["Ctrl+Shift+S"]
        label: qsTr("Save under a name")

        onTriggered: root.nameRequested()
    }
    Command {
        iconName: "folder"
        key: "saved"
        keys: ["Ctrl+O"]
        label: qsTr("Saved configurations")

        onTriggered: root.savedRequested()
    }
    Command {
        iconName: "report"
        key: "report"
        keys: ["Ctrl+P", "Ctrl+E"]
        label: qsTr("Save report")

        onTriggered: root.reportRequested()
    }
    Command {
        detail: qsTr("The configuration that the Size page explains")
        iconName: "pin"
        key: "pin"
        keys: ["Ctrl+D"]
        label: qsTr("Add to compare")

        onTriggered: root.pinRequested()
    }
    Command {
        iconName: "revert"
        key: "reset"
        keys: ["Ctrl+R"]
        label: qsTr("Reset the requirement")

        onTriggered: root.session.size.requirement.reset()
    }
    Command {
        iconName: "search"
        key: "find"
        keys: ["Ctrl+F"]
        label: qsTr("Search on this page")

        onTriggered: root.page?.search()
    }
    Command {
        iconName: "info"
        key: "notices"
        keys: ["Ctrl+Shift+M"]
        label: qsTr("Messages")

        onTriggered: root.noticesRequested()
    }
    Command {
        key: "next-pane"
        keys: ["F6"]
        label: qsTr("Next pane")
        listed: false

        onTriggered: root.paneRequested(1)
    }
    Command {
        key: "previous-pane"
        keys: ["Shift+F6"]
        label: qsTr("Previous pane")
        listed: false

        onTriggered: root.paneRequested(-1)
    }
    Command {
        iconName: "sun"
        key: "light"
        label: qsTr("Light theme")

        onTriggered: root.session.preferences.theme = Token.SchemeChoice.Light
    }
    Command {
        iconName: "sun"
        key: "dark"
        label: qsTr("Dark theme")

        onTriggered: root.session.preferences.theme = Token.SchemeChoice.Dark
    }
    Command {
        iconName: "table"
        key: "keys"
        keys: ["Ctrl+?"]
        label: qsTr("Keys")

        onTriggered: root.keysRequested()
    }
    Command {
        iconName: "close"
        key: "quit"
        keys: ["Ctrl+Q"]
        label: qsTr("Quit")

        onTriggered: root.quitRequested()
    }
}
