// The backups of one's work, for when it could not be read: Enter restores the chosen one.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

T.Popup {
    id: root

    required property Storage storage

    signal told(string text)
    signal restored

    function restore(id: string): void {
        root.close();
        root.storage.restore(id);
    }

    function restoreCurrent(): void {
        const backup = list.currentItem as BackupChoice;
        if (backup)
            root.restore(backup.row.id);
    }

    anchors.centerIn: T.Overlay.overlay
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    focus: true
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    modal: true
    padding: Metrics.space16
    parent: T.Overlay.overlay
    width: Math.min(Metrics.px(400), (parent?.width ?? 0) - 2 * Metrics.space16)

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    background: Floating {
        name: qsTr("Restore a backup")
    }
    contentItem: ColumnLayout {
        spacing: Metrics.space8

        Label {
            Layout.fillWidth: true
            look: Metrics.heading
            text: qsTr("Restore a backup")
            Accessible.role: Accessible.Heading
        }
        Label {
            Layout.fillWidth: true
            color: Theme.text2
            look: Metrics.small
            text: qsTr("It takes the place of everything that is open; what is there now becomes the latest backup.")
            wrapMode: Text.Wrap
        }
        ListView {
            id: list

            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, Metrics.popupMaximumHeight)
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            focus: true
            keyNavigationEnabled: true
            model: root.storage.backups
            T.ScrollBar.vertical: ScrollBar {}

            Accessible.role: Accessible.List
            Accessible.name: qsTr("Backups")
            Keys.onEnterPressed: root.restoreCurrent()
            Keys.onReturnPressed: root.restoreCurrent()

            delegate: BackupChoice {
                id: backup

                required property int index

                current: ListView.isCurrentItem
                width: ListView.view?.width ?? 0

                onChosen: id => root.restore(id)
                onPointed: list.currentIndex = backup.index
            }
        }
        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: Metrics.space8

            BerthButton {
                text: qsTr("Cancel")

                onClicked: root.close()
            }
            BerthButton {
                enabled: list.currentItem !== null
                kind: BerthButton.Kind.Primary
                text: qsTr("Restore")

                onClicked: root.restoreCurrent()
            }
        }
    }

    onOpened: {
        root.storage.refresh();
        list.forceActiveFocus(Qt.PopupFocusReason);
    }

    Connections {
        target: root.storage

        function onRestored(): void {
            root.restored();
        }

        function onTold(sentence: string): void {
            root.told(sentence);
        }
    }
}
