// What is shown of the comparison, as a menu: where switches and buttons would take the room of the rows.
import QtQuick
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

BerthButton {
    id: root

    required property CompareViewModel page
    property bool marked: true
    // Also leads to the charts.
    property bool charted: false

    signal chartsRequested
    signal marking(bool marked)

    compact: true
    iconName: "eye"
    text: qsTr("View")

    onClicked: menu.open()

    Menu {
        id: menu

        name: root.text
        y: root.height + Metrics.space4

        onClosed: if (root.visible)
            root.forceActiveFocus(Qt.PopupFocusReason)

        MenuRow {
            Accessible.checkable: true
            Accessible.checked: root.marked
            iconName: root.marked ? "check" : ""
            text: qsTr("Mark differences")

            onTriggered: root.marking(!root.marked)
        }
        MenuRow {
            Accessible.checkable: true
            Accessible.checked: root.page.differencesOnly
            iconName: root.page.differencesOnly ? "check" : ""
            text: qsTr("Differences only")

            onTriggered: root.page.differencesOnly = !root.page.differencesOnly
        }
        MenuRow {
            enabled: root.charted
            height: root.charted ? implicitHeight : 0
            iconName: "chart"
            separated: true
            text: qsTr("Show the charts")
            visible: root.charted

            onTriggered: root.chartsRequested()
        }
    }
}
