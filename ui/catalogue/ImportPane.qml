// A price list before it is taken: what can be taken, what cannot and why.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

FocusScope {
    id: root

    required property PriceImport prices

    signal closed

    function focusFirst(): void {
        (root.prices.takeable > 0 ? take : cancel).forceActiveFocus(Qt.TabFocusReason);
    }

    // When everything that depends on the list has changed too: a button that is disabled still takes no focus.
    function focusSoon(): void {
        soon.start();
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Price list")
    Keys.onEscapePressed: root.leave()

    function leave(): void {
        root.prices.cancel();
        root.closed();
    }

    Timer {
        id: soon

        interval: 0
        onTriggered: root.focusFirst()
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Metrics.space20
        spacing: Metrics.space12

        Label {
            Layout.fillWidth: true
            look: Metrics.heading
            text: qsTr("Price list %1", "file").arg(root.prices.file)
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Label {
            Layout.fillWidth: true
            color: Theme.text2
            text: root.prices.summary
            wrapMode: Text.Wrap
        }
        Label {
            Layout.fillWidth: true
            color: Theme.warning
            text: root.prices.aside
            visible: text !== ""
            wrapMode: Text.Wrap
        }
        Label {
            Layout.fillWidth: true
            color: Theme.text3
            look: Metrics.small
            text: qsTr("Own prices come before shipped ones of the same item. A list needs columns for the item, the price, the currency and the date.")
            wrapMode: Text.Wrap
        }
        ListView {
            id: list

            Layout.fillHeight: true
            Layout.fillWidth: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            highlightMoveDuration: 0
            keyNavigationEnabled: true
            model: root.prices.rows
            T.ScrollBar.vertical: ScrollBar {}

            Accessible.role: Accessible.List
            Accessible.name: qsTr("Rows of the price list")

            Keys.onEnterPressed: (list.currentItem as ImportLine)?.focusChoice()
            Keys.onReturnPressed: (list.currentItem as ImportLine)?.focusChoice()

            delegate: ImportLine {
                id: line

                required property int index

                current: ListView.isCurrentItem
                focused: ListView.isCurrentItem && list.activeFocus
                width: ListView.view?.width ?? 0

                onChosen: id => {
                    list.currentIndex = line.index;
                    root.prices.choose(line.row.id, id);
                }
                onDismissed: list.forceActiveFocus(Qt.TabFocusReason)
            }
        }
        Flow {
            Layout.alignment: Qt.AlignRight
            spacing: Metrics.space8

            BerthButton {
                id: cancel

                text: qsTr("Cancel")

                onClicked: root.leave()
            }
            BerthButton {
                id: take

                disabledReason: qsTr("No row can be taken.")
                enabled: root.prices.takeable > 0
                kind: BerthButton.Kind.Primary
                text: qsTr("Take %n prices", "", root.prices.takeable)

                onClicked: {
                    root.prices.take();
                    root.closed();
                }
            }
        }
    }
}
