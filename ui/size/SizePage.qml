// Size: a requirement, the configurations that meet it, and the chosen one explained. Wide windows show
// the three side by side; narrower ones turn the requirement into a strip, then show details in place of the results.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels
import Berth.Why

Page {
    id: root

    required property SizeViewModel page
    required property formatter numbers
    // What is kept of the window, such as the columns of the list.
    required property WindowMemory memory
    property bool canReport: false

    readonly property bool wide: root.effectiveWidth >= Metrics.wideWindow
    readonly property bool medium: root.effectiveWidth >= Metrics.mediumWindow
    readonly property bool beside: root.effectiveWidth >= Metrics.smallWindow
    readonly property bool low: root.height / Metrics.scale < Metrics.lowPage
    property bool detailsShown: false
    // The keyboard is in the requirement, and shows it.
    property bool inRequirement: false
    property bool ringed: false
    // Whose figure is being explained, and where it was asked.
    property string askedId: ""
    property bool askedInDetails: false

    signal reportRequested
    signal pinRequested

    conditions: [qsTr("%1 configurations in %2 ms").arg(root.page.tally.searched)
        .arg(Math.max(1, Math.round(root.page.tally.milliseconds)))]
    firstStop: root.wide ? panel.firstStop : strip.visible ? strip.firstStop : null
    paneCount: 3
    panes: [root.wide ? panel : strip, results, details]

    function focusPane(index: int): bool {
        const panes = [root.focusRequirement, root.focusResults, root.focusDetails];
        if (index < 0 || index >= panes.length)
            return false;
        panes[index]();
        return true;
    }

    function focusRequirement(): void {
        root.detailsShown = root.detailsShown && !root.low;
        if (root.wide)
            panel.focusFirst();
        else
            strip.focusFirst();
    }

    function focusResults(): void {
        root.detailsShown = false;
        results.focusTable();
    }

    function focusDetails(): void {
        root.detailsShown = !root.beside;
        details.focusFirst();
    }

    // Where the keyboard is in the page; unchanged where what had it is gone.
    function follow(item: Item): void {
        for (let above = item; above; above = above.parent) {
            if (above.parent === root || above === panel || above === strip) {
                root.inRequirement = above === panel || above === strip;
                root.ringed = item.visualFocus ?? true; // texts always show it
                return;
            }
        }
    }

    function search(): bool {
        root.detailsShown = root.detailsShown && !root.low;
        if (root.wide)
            panel.openModels();
        else
            strip.openModels();
        return true;
    }

    function explain(id: string, key: string, number: Item, inDetails: bool): void {
        root.askedId = id;
        root.askedInDetails = inDetails;
        root.page.explain(id, key);
        why.openAt(number);
    }

    // There is one panel, because it has many fields.
    function placePanel(): void {
        panel.parent = root.wide ? side : strip.room;
    }

    // The requirement stands elsewhere now: the keyboard goes with it.
    onWideChanged: {
        moved.focused = root.visible && root.inRequirement;
        moved.ringed = root.ringed;
        moved.start();
    }
    Keys.onEscapePressed: event => {
        event.accepted = root.detailsShown;
        root.detailsShown = false;
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        Item {
            id: side

            Layout.fillHeight: true
            Layout.preferredWidth: Metrics.requirementWidth
            visible: root.wide
        }
        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: 0

            RequirementStrip {
                id: strip

                Layout.fillWidth: true
                Layout.preferredHeight: root.low ? Metrics.buttonHeight + Metrics.space4 : Metrics.stripHeight
                numbers: root.numbers
                panel: panel
                requirement: root.page.requirement
                visible: !root.wide && !(root.low && details.visible && !results.visible)
            }
            RowLayout {
                spacing: 0

                ResultsPane {
                    id: results

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    askedId: root.askedInDetails ? "" : root.askedId
                    askedKey: why.visible ? root.page.derivation.key : ""
                    charted: root.height / Metrics.scale >= Metrics.tallPage
                    columns: root.medium ? 4 : root.beside ? 3 : root.effectiveWidth >= Metrics.leastWindow ? 4 : 1
                    low: root.low
                    memory: root.memory
                    numbers: root.numbers
                    page: root.page
                    visible: root.beside || !root.detailsShown

                    onAsked: (id, key, number) => root.explain(id, key, number, false)
                    onCopied: text => root.copied(text)
                    onTold: text => root.told(text)
                    onRowChosen: root.detailsShown = !root.beside
                }
                DetailsPane {
                    id: details

                    Layout.fillHeight: true
                    Layout.fillWidth: !root.beside
                    Layout.preferredWidth: root.wide ? Metrics.detailsWidth : root.medium ? Metrics.detailsWidthMedium : Metrics.detailsWidthSmall
                    askedClaim: claim.visible ? root.page.guidance.claimId : ""
                    askedKey: why.visible && root.askedInDetails ? root.page.derivation.key : ""
                    canReport: root.canReport
                    closable: !root.beside
                    low: root.low
                    numbers: root.numbers
                    page: root.page
                    small: !root.wide
                    visible: root.beside || root.detailsShown

                    onAsked: (id, key, number) => root.explain(id, key, number, true)
                    onClaimAsked: (id, row) => {
                        root.page.guidance.ask(id);
                        claim.openAt(row);
                    }
                    onClosed: root.detailsShown = false
                    onCopied: root.copied(root.page.asText())
                    onPinRequested: root.pinRequested()
                    onReportRequested: root.reportRequested()
                }
            }
        }
    }

    RequirementPanel {
        id: panel

        anchors.fill: parent
        requirement: root.page.requirement
    }
    WhyPopover {
        id: why

        derivation: root.page.derivation
        numbers: root.numbers

        onCopied: root.copied(root.page.derivation.asText())
    }
    Timer {
        id: moved

        property bool focused: false
        property bool ringed: false

        interval: 0 // once all has its new size: Qt 6.4 lays out wrongly what comes into view while sizes still change

        onTriggered: {
            root.placePanel();
            if (moved.focused)
                root.firstStop?.forceActiveFocus(moved.ringed ? Qt.TabFocusReason : Qt.OtherFocusReason);
        }
    }
    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged(): void {
            root.follow(root.Window.activeFocusItem);
        }
    }
    ClaimPopover {
        id: claim

        guidance: root.page.guidance
    }

    Component.onCompleted: root.placePanel()
}
