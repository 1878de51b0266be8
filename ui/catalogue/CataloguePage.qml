// Catalogue: kinds of facts, the entries of one kind, one entry with every fact and where it comes from. Narrow windows
// turn the kinds into a choice above the list, then show details in place of the list.
import QtQuick
import QtQuick.Layouts
import Berth.Catalogue
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Page {
    id: root

    required property CatalogueViewModel page
    required property formatter numbers
    // What fails is said here.
    required property NoticeLog notices

    readonly property bool wide: root.effectiveWidth >= Metrics.mediumWindow
    readonly property bool beside: root.effectiveWidth >= Metrics.smallWindow
    property bool detailsShown: false
    property bool accuracyShown: false

    signal pinRequested(string table, string id)

    canRedo: root.page.editor.canRedo
    canUndo: root.page.editor.canUndo
    firstStop: root.accuracyShown ? null : entries.firstStop
    note: root.page.loading ? qsTr("reading") : qsTr("%1 of %2 shown").arg(root.page.entries.count).arg(root.page.entries.total)
    paneCount: 3
    panes: [kinds, root.accuracyShown ? accuracy : entries, details]
    title: qsTr("Catalogue: %1", "kind of facts").arg(root.page.kindName)

    function focusPane(index: int): bool {
        if (index === 0 && root.wide)
            kinds.focusCurrent();
        else if (index === 0)
            entries.focusKind();
        else if (index === 1 && root.accuracyShown)
            accuracy.focusFirst();
        else if (index === 1)
            root.showEntries();
        else if (index === 2 && !root.accuracyShown)
            root.showDetails();
        else
            return false;
        return true;
    }

    function addEntry(): void {
        root.accuracyShown = false;
        root.detailsShown = !root.beside;
        details.addEntry();
    }

    function showAccuracy(): void {
        root.accuracyShown = true;
        accuracy.focusFirst();
    }

    function showEntries(): void {
        root.accuracyShown = false;
        root.detailsShown = false;
        entries.focusTable();
    }

    function showDetails(): void {
        root.detailsShown = !root.beside;
        details.focusFirst();
    }

    function search(): bool {
        root.accuracyShown = false;
        root.detailsShown = false;
        entries.focusSearch();
        return true;
    }

    onRedoRequested: root.page.editor.redo()
    onUndoRequested: root.page.editor.undo()
    // The page may be made ahead; what it shows is read when somebody looks.
    onVisibleChanged: if (root.visible)
        root.page.load()
    Component.onCompleted: if (root.visible)
        root.page.load()
    Keys.onEscapePressed: event => {
        event.accepted = root.detailsShown || root.accuracyShown;
        if (event.accepted)
            root.showEntries();
    }

    PriceListPicker {
        id: picker

        onChosen: file => root.page.prices.readFile(file)
    }
    Connections {
        target: root.page.editor

        // The form of what was half typed before.
        function onResumed(): void {
            root.accuracyShown = false;
            root.detailsShown = !root.beside;
        }
    }
    Connections {
        target: root.page.prices

        function onOpened(): void {
            prices.focusSoon();
        }
    }
    RowLayout {
        anchors.fill: parent
        spacing: 0
        visible: !root.page.prices.open

        KindsPane {
            id: kinds

            Layout.fillHeight: true
            Layout.preferredWidth: Metrics.kindsWidth
            accuracyShown: root.accuracyShown
            page: root.page
            visible: root.wide

            onAccuracyRequested: root.showAccuracy()
            onImportRequested: picker.choose()
            onKindChosen: root.accuracyShown = false
            onNewRequested: root.addEntry()
        }
        AccuracyPane {
            id: accuracy

            Layout.fillHeight: true
            Layout.fillWidth: true
            accuracy: root.page.accuracy
            numbers: root.numbers
            roomy: root.height / Metrics.scale >= Metrics.tallPage
            visible: root.accuracyShown && !root.page.loading

            onClosed: root.showEntries()
            onCopied: text => root.copied(text)
            onTold: text => root.told(text)
        }
        EntriesPane {
            id: entries

            Layout.fillHeight: true
            Layout.fillWidth: true
            focus: true
            kindsOffered: !root.wide
            page: root.page
            visible: !root.accuracyShown && (root.beside || !root.detailsShown)

            onAccuracyRequested: root.showAccuracy()
            onCopied: text => root.copied(text)
            onFailed: text => root.notices.add(text, true)
            onTold: text => root.told(text)
            onEntryChosen: root.detailsShown = !root.beside
            onImportRequested: picker.choose()
            onNewRequested: root.addEntry()
        }
        EntryPane {
            id: details

            Layout.fillHeight: true
            Layout.fillWidth: !root.beside
            Layout.preferredWidth: root.wide ? Metrics.detailsWidthMedium : Metrics.detailsWidthSmall
            closable: !root.beside
            page: root.page
            visible: !root.accuracyShown && (root.beside || root.detailsShown)

            onClosed: root.showEntries()
            onCopied: text => root.copied(text)
            onPinRequested: (table, id) => root.pinRequested(table, id)
        }
    }
    ImportPane {
        id: prices

        anchors.fill: parent
        prices: root.page.prices
        visible: root.page.prices.open

        onClosed: root.showEntries()
    }
}
