// The window: rail with the places, top bar, the page of the present place, status bar.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Berth.Controls
import Berth.Shell
import Berth.Theme
import Berth.ViewModels

T.ApplicationWindow {
    id: root

    required property Session session
    // Offscreen pictures and tests show the window without motion.
    property bool still: false
    // What went wrong before there was a window, such as a workspace that could not be opened.
    property string trouble: ""

    readonly property Preferences preferences: root.session.preferences
    readonly property real effectiveWidth: root.width / Metrics.scale
    readonly property bool compact: root.effectiveWidth < Metrics.mediumWindow
    // No room for the rail: a button in the bar opens its places, and says what the foot of the window would say.
    readonly property bool folded: root.effectiveWidth < Metrics.leastWindow || root.height < rail.implicitHeight + Metrics.statusBarHeight
    readonly property string prices: root.session.pricesDate === "" ? "" : qsTr("Prices to %1", "date").arg(root.session.numbers.date(root.session.pricesDate))
    readonly property list<string> facts: [qsTr("Catalogue %1: %2 models, %3 accelerators").arg(root.session.numbers.date(root.session.catalogueDate))
        .arg(root.session.modelCount).arg(root.session.acceleratorCount), root.prices, ...(stack.page?.facts ?? [])].filter(fact => fact !== "")
    readonly property list<string> conditions: [...(stack.page?.conditions ?? []), qsTr("Offline: nothing leaves this computer")]
    // The key of the place that is shown.
    property string place: "size"
    property int pane: -1
    // The rail shows these, in this order. A page is added by its entry here and its module in the CMakeLists.txt.
    readonly property PlaceList places: PlaceList {
        SizePlace {
            session: root.session

            onPinRequested: root.session.pinner.addSelected()
            onReportRequested: reports.save(root.session)
        }
        ComparePlace {
            session: root.session

            onSizeRequested: root.goTo("size")
        }
        CataloguePlace {
            session: root.session
        }
        SettingsPlace {
            session: root.session

            onCatalogueRequested: root.goTo("catalogue")
        }
    }

    // Rail and top bar come before the panes of the page.
    function goToPane(steps: int): void {
        const count = 2 + (stack.page?.paneCount ?? 0);
        const item = root.activeFocusItem; // where somebody brought the keyboard, and not where it begins unasked
        const there = item && (item !== keeper.firstStop || item.visualFocus) ? stack.page?.paneOf(item) ?? -1 : -1;
        root.pane = there < 0 ? root.pane : there + 2;
        for (let tries = 0; tries < count; ++tries) {
            root.pane = (root.pane + steps + count) % count;
            if (root.focusPane(root.pane))
                return;
        }
    }

    function focusPane(index: int): bool {
        if (index === 0 && !root.folded)
            rail.focusPlace();
        else if (index === 1)
            bar.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
        else
            return index > 1 && (stack.page?.focusPane(index - 2) ?? false);
        return true;
    }

    function goTo(place: string): void {
        root.place = place;
        root.pane = -1;
        keeper.focusFallback(Qt.ShortcutFocusReason);
    }

    function copy(text: string): void {
        clipboard.setText(text);
        notice.show(qsTr("Copied"), "");
    }

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Qt.locale(root.preferences.language).textDirection === Qt.RightToLeft
    color: Theme.surface
    height: Metrics.windowHeight
    minimumHeight: 300
    minimumWidth: 480
    title: qsTr("%1 – Berth", "what is open").arg(stack.page?.title ?? "")
    visible: true
    width: Metrics.windowWidth

    onPlaceChanged: root.session.work.window.place = root.place

    Appearance {
        preferences: root.preferences
        still: root.still
    }
    Clipboard {
        id: clipboard
    }
    ReportSaver {
        id: reports

        onSaved: path => root.session.notices.add(qsTr("Report saved: %1").arg(path), false)
        onFailed: sentence => root.session.notices.add(sentence, true)
    }
    WindowCommands {
        id: commands

        page: stack.page
        session: root.session

        onKeysRequested: popups.openKeys()
        onNoticesRequested: popups.openNotices(bar.noticesButton)
        onPaneRequested: steps => root.goToPane(steps)
        onPinRequested: root.session.pinner.addSelected()
        onReportRequested: root.place === "compare" ? reports.saveComparison(root.session) : reports.save(root.session)
        onPaletteRequested: popups.openPalette()
        onQuitRequested: root.close()
        onNameRequested: popups.openSaved(bar.savedButton, true)
        onSavedRequested: popups.openSaved(bar.savedButton, false)
    }
    CommandShortcuts {
        model: commands.all
    }
    WindowPopups {
        id: popups

        commands: commands
        places: root.places
        session: root.session

        onPlaceRequested: key => root.goTo(key)
        onCopied: text => root.copy(text)
        onRestored: root.trouble = ""
    }
    PlaceShortcuts {
        model: root.places.all
        onChosen: key => root.goTo(key)
    }

    FileDrop {
        anchors.fill: parent
        parent: root.contentItem.parent // with what stands at the foot of the window

        onPriceListDropped: file => {
            root.goTo("catalogue");
            root.session.catalogue.prices.readFile(file);
        }
        onRefused: sentence => root.session.notices.add(sentence, true)
    }
    RowLayout {
        anchors.fill: parent
        spacing: 0

        PlacesRail {
            id: rail

            Layout.fillHeight: true
            compact: root.compact
            entries: root.places
            present: root.place
            visible: !root.folded

            onChosen: key => root.place = key
        }
        ColumnLayout {
            spacing: 0

            WindowBar {
                id: bar

                Layout.fillWidth: true
                commands: commands
                compact: root.compact
                facts: [...root.facts, ...root.conditions]
                page: stack.page
                places: root.places
                present: root.place
                railShown: !root.folded
                session: root.session

                onAddRequested: root.goTo("size")
                onPlaceChosen: key => root.goTo(key)
                onCompareRequested: root.goTo("compare")
                onReportRequested: reports.saveComparison(root.session)
                onSearchRequested: popups.openPalette()
            }
            ErrorBanner {
                Layout.fillWidth: true
                Layout.margins: Metrics.space8
                action: root.session.storage.count > 0 ? qsTr("Restore a backup") : ""
                text: root.trouble
                title: qsTr("Your work")
                visible: root.trouble !== ""

                onActed: popups.openBackups()
                onClosed: root.trouble = ""
            }
            PageStack {
                id: stack

                atOnce: root.still
                Layout.fillHeight: true
                Layout.fillWidth: true
                effectiveWidth: root.effectiveWidth
                focus: true
                idle: !root.still && !root.session.size.busy
                places: root.places
                present: root.place

                onArrived: keeper.focusFallback(Qt.ShortcutFocusReason)
                onCopied: text => root.copy(text)
                onTold: text => root.session.notices.add(text, false)
            }
        }
    }
    footer: StatusBar {
        conditions: root.conditions
        facts: root.facts
        visible: !root.folded
    }
    FocusKeeper {
        id: keeper

        fallback: stack
        firstStop: stack.page?.firstStop ?? null
    }
    WindowNotice {
        id: notice

        notices: root.session.notices
        parent: root.contentItem.parent // with what stands at the foot of the window
    }

    Component.onCompleted: {
        const before = root.session.work.window.place;
        if (root.places.has(before))
            root.place = before;
        keeper.focusFallback(Qt.OtherFocusReason);
    }
}
