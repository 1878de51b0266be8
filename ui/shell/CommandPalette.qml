// The command palette, Ctrl+K: models, hardware, one's own work, pages and actions, the nearest first. Up and Down choose,
// Enter opens, Esc closes and gives the keyboard back.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

T.Popup {
    id: root

    required property PaletteModel matches
    required property CommandList commands
    required property PlaceList places

    function begin(): void {
        root.matches.begin();
        for (let at = 0; at < root.places.all.length; ++at) {
            const place = root.places.all[at];
            root.matches.addPlace(place.key, place.label, place.iconName, place.keys);
        }
        for (let at = 0; at < root.commands.all.length; ++at) {
            const command = root.commands.all[at];
            if (command.listed && command.enabled)
                root.matches.addCommand(command.key, command.label, command.iconName, command.keys.length > 0 ? command.keys[0] : "");
        }
        field.text = "";
        root.search("");
        root.open();
    }

    function search(words: string): void {
        root.matches.words = words;
        list.currentIndex = 0;
        list.positionViewAtBeginning();
    }

    function choose(id: string): void {
        if (id === "")
            return;
        root.close();
        root.matches.choose(id);
    }

    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    focus: true
    height: Math.min(Metrics.px(510), (root.parent?.height ?? 0) - root.y - Metrics.space16, root.implicitContentHeight)
    modal: true
    padding: 0
    parent: T.Overlay.overlay
    width: Math.min(Metrics.commandPaletteWidth, (root.parent?.width ?? 0) - 2 * Metrics.space8)
    x: ((root.parent?.width ?? 0) - root.width) / 2
    y: Math.min(Metrics.commandPaletteTop, (root.parent?.height ?? 0) / 8)

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    background: Floating {
        name: qsTr("Search everything")
        radius: Metrics.radiusPalette
    }
    contentItem: Item {
        implicitHeight: field.height + 2 * Metrics.space12 + Math.max(list.contentHeight + Metrics.space8, Metrics.rowTwoLines) + foot.height

        SearchField {
            id: field

            anchors.left: parent.left
            anchors.margins: Metrics.space12
            anchors.right: parent.right
            anchors.top: parent.top
            view: list
            matches: root.matches.matches
            name: qsTr("Search everything")
            hint: qsTr("Search models, hardware, actions")

            onAccepted: root.choose(root.matches.idAt(list.currentIndex))
            onTextEdited: root.search(field.text)
        }
        Separator {
            id: line

            anchors.top: field.bottom
            anchors.topMargin: Metrics.space12
            width: parent.width
        }
        ListView {
            id: list

            anchors.bottom: foot.top
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: line.bottom
            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: 0 // Qt complains about rows that go while it makes them ahead
            clip: true
            highlightMoveDuration: 0
            model: root.matches.rows
            T.ScrollBar.vertical: ScrollBar {}

            Accessible.role: Accessible.List
            Accessible.name: qsTr("Matches")

            delegate: PaletteLine {
                current: ListView.isCurrentItem
                width: ListView.view?.width ?? 0

                onChosen: id => root.choose(id)
            }
        }
        Label {
            anchors.top: line.bottom
            color: Theme.text3
            padding: Metrics.space16
            text: qsTr("Nothing matches.")
            visible: list.count === 0
            width: parent.width
            wrapMode: Text.Wrap
        }
        PaletteFoot {
            id: foot

            anchors.bottom: parent.bottom
            matches: root.matches.matches
            shown: list.count
            width: parent.width
        }
    }

    onOpened: field.forceActiveFocus(Qt.PopupFocusReason)
}
