// One entry with every fact: value with unit, source and date, whether it is verified, and what no source states.
import QtQuick
import QtQuick.Layouts
import Berth.Theme
import Berth.ViewModels

Rectangle {
    id: root

    required property CatalogueViewModel page
    // Back to the list, where the details took its place.
    property bool closable: false

    readonly property EntryDetails entry: root.page.entry

    signal copied(string text)
    signal closed

    function focusFirst(): void {
        facts.forceActiveFocus(Qt.TabFocusReason);
    }

    color: Theme.surface

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Details")

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        visible: root.entry.entryId !== ""

        EntryHead {
            Layout.bottomMargin: Metrics.space12
            Layout.fillWidth: true
            Layout.leftMargin: Metrics.space20
            Layout.rightMargin: Metrics.space20
            Layout.topMargin: Metrics.space16
            closable: root.closable
            entry: root.entry

            onClosed: root.closed()
            onCopied: root.copied(root.entry.asText())
        }
        FactList {
            id: facts

            Layout.fillHeight: true
            Layout.fillWidth: true
            entry: root.entry

            onCopied: text => root.copied(text)
            onFollowed: (table, id) => root.page.open(table, id)
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        color: Theme.border
        width: Metrics.hairline
    }
}
