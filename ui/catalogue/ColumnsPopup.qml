// Which columns the list has: Space puts one in or out.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

T.Popup {
    id: root

    required property EntryModel entries

    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    focus: true
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    margins: Metrics.space8
    padding: Metrics.space12
    width: Metrics.px(280)

    background: Floating {
        name: qsTr("Columns")
    }
    contentItem: ColumnLayout {
        spacing: Metrics.space8

        Label {
            Layout.fillWidth: true
            look: Metrics.bodyStrong
            text: qsTr("Columns")
            Accessible.role: Accessible.Heading
        }
        Label {
            Layout.fillWidth: true
            color: Theme.text3
            look: Metrics.small
            text: qsTr("Those without room are left out from the end.")
            wrapMode: Text.Wrap
        }
        ListView {
            id: list

            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, Metrics.popupMaximumHeight)
            boundsBehavior: Flickable.StopAtBounds
            // All of them: what is scrolled away must stay reachable by Tab.
            cacheBuffer: 10000
            clip: true
            focus: true
            highlightMoveDuration: 0
            keyNavigationEnabled: true
            model: root.entries.offeredNames.length
            T.ScrollBar.vertical: ScrollBar {}

            Accessible.role: Accessible.List
            Accessible.name: qsTr("Columns")

            delegate: CheckBox {
                required property int index

                checked: root.entries.offeredShown[index] ?? false
                focus: ListView.isCurrentItem
                text: root.entries.offeredNames[index] ?? ""
                width: ListView.view?.width ?? 0

                onActiveFocusChanged: if (activeFocus)
                    list.currentIndex = index
                onClicked: root.entries.showColumn(index, checked)
            }
        }
        BerthButton {
            Layout.alignment: Qt.AlignRight
            compact: true
            iconName: "revert"
            text: qsTr("Usual columns")

            onClicked: root.entries.showUsualColumns()
        }
    }

    onOpened: list.currentItem?.forceActiveFocus(Qt.PopupFocusReason)
}
