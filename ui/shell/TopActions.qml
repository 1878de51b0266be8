// The window's own buttons in the top bar: undo, redo, what was saved.
import QtQuick
import Berth.Controls
import Berth.Theme

Row {
    id: root

    required property CommandList commands
    property bool canUndo: false
    property bool canRedo: false
    readonly property alias savedButton: saved

    spacing: Metrics.space4

    BerthButton {
        disabledReason: qsTr("Nothing to undo.")
        enabled: root.canUndo
        iconName: "undo"
        keys: "Ctrl+Z"
        kind: BerthButton.Kind.IconOnly
        text: qsTr("Undo")

        onClicked: root.commands.run("undo")
    }
    BerthButton {
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
}
