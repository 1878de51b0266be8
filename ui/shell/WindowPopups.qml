// What opens over the window: the command palette, the overview of keys, what was saved.
import QtQuick
import Berth.Theme
import Berth.ViewModels

Item {
    id: root

    required property Session session
    required property CommandList commands
    required property PlaceList places

    signal placeRequested(string key)
    signal told(string text, string action)

    function openPalette(): void {
        palette.begin();
    }

    function openKeys(): void {
        keys.open();
    }

    // Below the button that stands for it.
    function openSaved(button: Item): void {
        saved.parent = button;
        saved.x = button.width - saved.width;
        saved.y = button.height + Metrics.space4;
        saved.open();
    }

    visible: false

    SavedPopup {
        id: saved

        saved: root.session.work.saved
    }
    KeysPopup {
        id: keys

        commands: root.commands
        places: root.places
    }
    CommandPalette {
        id: palette

        commands: root.commands
        matches: root.session.palette
        places: root.places
    }
    Connections {
        target: root.session.palette

        function onPlaceChosen(key: string): void {
            root.placeRequested(key);
        }

        function onCommandChosen(key: string): void {
            root.commands.run(key);
        }

        function onRequirementChosen(): void {
            root.placeRequested("size");
        }
    }
    Connections {
        target: root.session.work.saved

        function onFailed(sentence: string): void {
            root.told(sentence, "");
        }

        function onRemoved(name: string): void {
            root.told(qsTr("Removed %1").arg(name), qsTr("Undo"));
        }

        function onOpened(): void {
            root.placeRequested("size");
        }
    }
}
