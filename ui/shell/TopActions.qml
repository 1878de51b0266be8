// The window's own buttons in the top bar: undo, redo, what was saved, what was said.
import QtQuick
import Berth.Controls
import Berth.Theme

Row {
    id: root

    required property CommandList commands
    property bool canUndo: false
    property bool canRedo: false
    // What undo and redo are about on this page.
    property string edited: ""
    // Something failed that was not looked at yet.
    property bool failed: false
    readonly property alias savedButton: saved
    readonly property alias noticesButton: said

    spacing: Metrics.space4

    BerthButton {
        description: root.edited
        disabledReason: qsTr("Nothing to undo.")
        enabled: root.canUndo
        iconName: "undo"
        keys: "Ctrl+Z"
        kind: BerthButton.Kind.IconOnly
        text: qsTr("Undo")

        onClicked: root.commands.run("undo")
    }
    BerthButton {
        description: root.edited
        disabledReason: qsTr("Nothing to redo.")
        enabled: root.canRedo
        iconName: "redo"
        keys: "Ctrl+Shift+Z"
        kind: BerthButton.Kind.IconOnly
        text: qsTr("Redo")

        onClicked: root.commands.run("redo")
    }
    BerthButton {
        id: saved

        iconName: "folder"
        keys: "Ctrl+O"
        kind: BerthButton.Kind.IconOnly
        text: qsTr("Saved configurations")

        onClicked: root.commands.run("saved")
    }
    BerthButton {
        id: said

        description: root.failed ? qsTr("Something failed.") : ""
        iconName: root.failed ? "warn" : "info"
        keys: "Ctrl+Shift+M"
        kind: BerthButton.Kind.IconOnly
        text: qsTr("Messages")

        onClicked: root.commands.run("notices")
    }
}
