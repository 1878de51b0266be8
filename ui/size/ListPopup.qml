// What the list shows: rows that hold some words, and the columns there is room for.
import QtQuick
import QtQuick.Templates as T
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

T.Popup {
    id: root

    required property SizeViewModel page
    required property ResultColumns columns
    // The ranking is chosen here, where the heading has no room for it.
    property bool ranked: false

    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    focus: true
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    margins: Metrics.space8
    padding: Metrics.space16
    width: Metrics.px(260)

    background: Floating {
        name: qsTr("Filter and columns")
    }
    contentItem: ScrollPane {
        contentSpacing: Metrics.space8
        implicitHeight: contentHeight
        padding: 0

        TextField {
            id: words

            width: parent.width
            focus: true
            iconName: "search"
            name: qsTr("Filter rows")
            hint: qsTr("Filter rows")
            text: root.page.filter

            onTextEdited: root.page.filter = words.text
        }
        SectionHeader {
            width: parent.width
            title: qsTr("Ranked by")
            visible: root.ranked
        }
        RankSegments {
            width: parent.width
            page: root.page
            visible: root.ranked
        }
        SectionHeader {
            width: parent.width
            title: qsTr("Columns")
        }
        CheckBox {
            checked: root.columns.wantsFirstToken
            text: qsTr("First token")
            onToggled: root.columns.wantsFirstToken = checked
        }
        CheckBox {
            checked: root.columns.wantsPrice
            text: qsTr("Price")
            onToggled: root.columns.wantsPrice = checked
        }
        CheckBox {
            checked: root.columns.wantsSystem
            text: qsTr("System throughput")
            onToggled: root.columns.wantsSystem = checked
        }
        CheckBox {
            checked: root.columns.wantsPower
            text: qsTr("Power")
            onToggled: root.columns.wantsPower = checked
        }
        CheckBox {
            checked: root.columns.wantsRackUnits
            text: qsTr("Rack space")
            onToggled: root.columns.wantsRackUnits = checked
        }
        Label {
            color: Theme.text2
            look: Metrics.small
            text: qsTr("Not all of them have room; a wider window shows them.")
            visible: root.columns.crowded
            width: parent.width
            wrapMode: Text.Wrap
        }
    }

    onOpened: words.forceActiveFocus(Qt.PopupFocusReason)
}
