// What opens over the window: the command palette, the overview of keys, what was saved, what was said, backups.
import QtQuick
import QtQuick.Templates as T
import Berth.Theme
import Berth.ViewModels

Item {
    id: root

    required property Session session
    required property CommandList commands
    required property PlaceList places

    signal placeRequested(string key)
    signal copied(string text)
    signal restored

    function openPalette(): void {
        palette.begin();
    }

    function openKeys(): void {
        keys.open();
    }

    // Below the button that stands for it.
    function openSaved(button: Item, naming: bool): void {
        saved.naming = naming;
        root.openBelow(saved, button);
    }

    function openNotices(button: Item): void {
        root.openBelow(said, button);
    }

    function openBackups(): void {
        backups.open();
    }

    function openBelow(popup: T.Popup, button: Item): void {
        popup.parent = button;
        popup.x = button.width - popup.width;
        popup.y = button.height + Metrics.space4;
        popup.open();
    }

    visible: false

    SavedPopup {
        id: saved

        saved: root.session.work.saved

        onPinned: id => root.session.pinner.addSaved(root.session.work.saved, id)
    }
    NoticesPopup {
        id: said

        notices: root.session.notices

        onCopied: text => root.copied(text)
    }
    BackupsPopup {
        id: backups

        storage: root.session.storage

        onRestored: root.restored()
        onTold: text => root.session.notices.add(text, false)
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

        function onOpened(): void {
            root.placeRequested("size");
        }
    }
}
