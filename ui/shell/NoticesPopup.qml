// What was said in this run, the latest first. Ctrl+C copies it all, Enter takes back what can be.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

T.Popup {
    id: root

    required property NoticeLog notices

    signal copied(string text)

    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    focus: true
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    margins: Metrics.space8
    padding: Metrics.space12
    width: Metrics.px(400)

    background: Floating {
        name: qsTr("Messages")
    }
    contentItem: ColumnLayout {
        spacing: Metrics.space8

        Label {
            Layout.fillWidth: true
            look: Metrics.heading
            text: qsTr("Messages")
            Accessible.role: Accessible.Heading
        }
        Label {
            Layout.fillWidth: true
            color: Theme.text3
            look: Metrics.small
            text: qsTr("Saved files, changes and errors of this run are listed here.")
            visible: root.notices.count === 0
            wrapMode: Text.Wrap
        }
        ListView {
            id: list

            function undoCurrent(): void {
                const line = list.currentItem as NoticeLine;
                if (line)
                    root.notices.undo(line.row.id);
            }

            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, Metrics.popupMaximumHeight)
            activeFocusOnTab: count > 0 || activeFocus
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            focus: true
            keyNavigationEnabled: true
            model: root.notices.rows
            T.ScrollBar.vertical: ScrollBar {}

            Accessible.role: Accessible.List
            Accessible.name: qsTr("Messages")
            Keys.onPressed: event => {
                event.accepted = event.matches(StandardKey.Copy);
                if (event.accepted)
                    root.copied(root.notices.asText());
            }
            Keys.onReturnPressed: list.undoCurrent()
            Keys.onEnterPressed: list.undoCurrent()

            delegate: NoticeLine {
                focused: ListView.isCurrentItem && (ListView.view?.activeFocus ?? false)
                width: ListView.view?.width ?? 0

                onUndoRequested: id => root.notices.undo(id)
            }
        }
        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: Metrics.space8
            visible: root.notices.count > 0

            BerthButton {
                compact: true
                iconName: "copy"
                keys: "Ctrl+C"
                text: qsTr("Copy")

                onClicked: root.copied(root.notices.asText())
            }
            BerthButton {
                compact: true
                text: qsTr("Clear")

                onClicked: {
                    root.notices.clear();
                    root.close();
                }
            }
        }
    }

    onOpened: {
        root.notices.markSeen();
        list.currentIndex = 0;
        list.positionViewAtBeginning();
        list.forceActiveFocus(Qt.PopupFocusReason);
    }
}
