// The entries of one kind: search, what narrows the list down, the list.
import QtQuick
import QtQuick.Layouts
import Berth.Catalogue
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

FocusScope {
    id: root

    required property CatalogueViewModel page
    // The kinds stand above the list instead of beside it.
    property bool kindsOffered: false

    readonly property EntryModel entries: root.page.entries
    // So low that the list would have no room: everything but the search hides behind a button.
    readonly property bool low: root.height / Metrics.scale < Metrics.tallPage / 2
    property bool unfolded: false
    // Where the keyboard begins.
    readonly property Item firstStop: search
    readonly property bool toolsShown: !root.low || root.unfolded

    signal copied(string text)
    signal told(string text)
    signal failed(string text)
    signal entryChosen
    signal accuracyRequested
    signal importRequested
    signal newRequested

    function focusTable(): void {
        table.enter();
    }

    function focusSearch(): void {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
        search.selectAll();
    }

    function focusKind(): void {
        kind.forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Entries")

    ListSaver {
        id: saver

        onFailed: sentence => root.failed(sentence)
        onSaved: path => root.told(qsTr("List saved: %1").arg(path))
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Flow {
            Layout.bottomMargin: Metrics.space8
            Layout.fillWidth: true
            Layout.leftMargin: Metrics.space20
            Layout.rightMargin: Metrics.space20
            Layout.topMargin: Metrics.space12
            spacing: Metrics.space8

            KindChoice {
                id: kind

                page: root.page
                visible: root.kindsOffered
            }
            TextField {
                id: search

                iconName: "search"
                name: qsTr("Filter")
                hint: root.page.filterHint
                text: root.entries.searchText
                width: Math.min(Metrics.px(200), root.width - 2 * Metrics.space20)

                Keys.onDownPressed: root.focusTable()
                Keys.onReturnPressed: root.focusTable()
                Keys.onEscapePressed: event => {
                    event.accepted = search.text !== "";
                    search.clear();
                    root.entries.searchText = "";
                }
                onTextEdited: root.entries.searchText = search.text
            }
            BerthButton {
                checkable: true
                checked: root.unfolded
                iconName: "filter"
                kind: BerthButton.Kind.IconOnly
                text: qsTr("Narrow down and more")
                visible: root.low

                onToggled: root.unfolded = checked
            }
            Choice {
                currentIndex: root.entries.facet
                model: root.entries.facets
                name: qsTr("Narrow down")
                visible: root.toolsShown && root.entries.facets.length > 2
                width: Metrics.px(160)

                onActivated: index => root.entries.facet = index
            }
            ValueSegments {
                height: Metrics.fieldHeight
                name: qsTr("How it is known")
                options: [qsTr("All"), qsTr("Sourced"), qsTr("Unverified"), qsTr("Own")]
                value: root.entries.proof
                visible: root.toolsShown
                values: [0, 1, 2, 3]
                width: Metrics.px(280)

                onChosen: value => root.entries.proof = value
            }
            BerthButton {
                iconName: "chart"
                kind: BerthButton.Kind.IconOnly
                text: qsTr("Accuracy of Berth")
                visible: root.toolsShown && root.kindsOffered

                onClicked: root.accuracyRequested()
            }
            BerthButton {
                iconName: "import"
                kind: BerthButton.Kind.IconOnly
                text: qsTr("Import prices")
                visible: root.toolsShown && root.kindsOffered

                onClicked: root.importRequested()
            }
            BerthButton {
                iconName: "plus"
                kind: BerthButton.Kind.IconOnly
                text: qsTr("New entry")
                visible: root.toolsShown && root.kindsOffered && root.page.editor.mayAdd(root.page.kind)

                onClicked: root.newRequested()
            }
            BerthButton {
                id: columns

                iconName: "columns"
                kind: BerthButton.Kind.IconOnly
                text: qsTr("Columns")
                visible: root.toolsShown

                onClicked: columnsPopup.open()

                ColumnsPopup {
                    id: columnsPopup

                    entries: root.entries
                    y: columns.height + Metrics.space4
                }
            }
            BerthButton {
                iconName: "export"
                kind: BerthButton.Kind.IconOnly
                text: qsTr("Save the list")
                visible: root.toolsShown

                onClicked: saver.save(root.entries, root.page.kind)
            }
            BerthButton {
                iconName: "copy"
                kind: BerthButton.Kind.IconOnly
                text: qsTr("Copy the list")
                visible: root.toolsShown

                onClicked: root.copied(root.entries.wholeText())
            }
        }
        Label {
            Layout.fillWidth: true
            Layout.leftMargin: Metrics.space20
            Layout.rightMargin: Metrics.space20
            color: Theme.warning
            look: Metrics.small
            text: root.page.refused
            visible: text !== ""
            wrapMode: Text.Wrap
        }
        EntriesTable {
            id: table

            Layout.fillHeight: true
            Layout.fillWidth: true
            entries: root.entries
            focus: true
            selectedId: root.page.selectedId
            title: root.page.kindName
            visible: root.entries.count > 0

            onCopied: text => root.copied(text)
            onEntryActivated: root.entryChosen()
            onEntryChosen: id => root.page.walkTo(id)
        }
        EmptyState {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.margins: Metrics.space20
            action: root.page.problem === "" ? qsTr("Show all") : ""
            text: root.page.problem !== "" ? root.page.problem : qsTr("No entry is like that.")
            visible: root.entries.count === 0 && !root.page.loading

            onActed: {
                root.entries.searchText = "";
                root.entries.facet = 0;
                root.entries.proof = 0;
            }
        }
        Item {
            Layout.fillHeight: true
            visible: root.entries.count === 0
        }
    }
}
