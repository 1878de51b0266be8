import QtQuick
import Berth.Controls
import Berth.Theme

Section {
    id: root

    title: "Buttons"

    Row {
        spacing: Metrics.space20

        Shown { caption: "default"; BerthButton { kind: BerthButton.Kind.Primary; text: "Create quote" } }
        Shown { caption: "hover"; BerthButton { kind: BerthButton.Kind.Primary; lit: true; text: "Create quote" } }
        Shown { caption: "pressed"; BerthButton { down: true; kind: BerthButton.Kind.Primary; text: "Create quote" } }
        Shown { caption: "focus"; BerthButton { kind: BerthButton.Kind.Primary; ringed: true; text: "Create quote" } }
        Shown { caption: "disabled"; BerthButton { enabled: false; kind: BerthButton.Kind.Primary; text: "Create quote" } }
    }
    Row {
        spacing: Metrics.space20

        Shown { caption: "default"; BerthButton { text: "Report" } }
        Shown { caption: "hover"; BerthButton { lit: true; text: "Report" } }
        Shown { caption: "pressed"; BerthButton { down: true; text: "Report" } }
        Shown { caption: "focus"; BerthButton { ringed: true; text: "Report" } }
        Shown { caption: "disabled"; BerthButton { enabled: false; text: "Report" } }
        Shown { caption: "with icon"; BerthButton { iconName: "pin"; text: "Add to compare" } }
        Shown { caption: "ghost"; BerthButton { kind: BerthButton.Kind.Ghost; text: "Reset" } }
        Shown { caption: "ghost hover"; BerthButton { kind: BerthButton.Kind.Ghost; lit: true; text: "Reset" } }
        Shown { caption: "icon"; BerthButton { iconName: "pin"; kind: BerthButton.Kind.IconOnly; text: "Pin" } }
        Shown { caption: "hover"; BerthButton { iconName: "undo"; kind: BerthButton.Kind.IconOnly; lit: true; text: "Undo" } }
        Shown { caption: "disabled"; BerthButton { enabled: false; iconName: "redo"; kind: BerthButton.Kind.IconOnly; text: "Redo" } }
    }
}
