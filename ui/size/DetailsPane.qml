// The chosen configuration explained: verdict, three numbers, the ledger of one device, the whole deployment, remarks.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Rectangle {
    id: root

    required property SizeViewModel page
    required property formatter numbers
    property bool small: false
    // Back to the results, where the details took their place.
    property bool closable: false
    property bool canReport: false
    // So low that what can be done scrolls with what is read.
    property bool low: false
    // The figure whose derivation is open.
    property string askedKey: ""

    // Some figures stand twice, above and in a ledger: only the one that was asked is ringed.
    property bool askedAbove: false
    readonly property string askedBelow: root.askedAbove ? "" : root.askedKey

    readonly property Details details: root.page.details

    // Another configuration is read from its beginning.
    readonly property string shownId: root.page.selectedId

    // The published claim that is open.
    property string askedClaim: ""

    signal asked(string id, string key, Item number)
    signal claimAsked(string id, Item row)
    signal copied
    signal pinRequested
    signal reportRequested
    signal closed

    function ask(key: string, number: Item, above: bool): void {
        root.askedAbove = above;
        root.asked(root.page.selectedId, key, number);
    }

    function focusFirst(): void {
        keys.focusFirst();
    }

    color: Theme.surface

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Details")

    onShownIdChanged: pane.contentY = 0

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ScrollPane {
            id: pane

            Layout.fillHeight: true
            Layout.fillWidth: true
            contentSpacing: Metrics.space12
            padding: root.small ? Metrics.space16 : Metrics.space20

            DetailsHead {
                closable: root.closable
                details: root.details
                width: parent.width

                onClosed: root.closed()
            }
            VerdictBanner {
                action: advice.visible ? qsTr("Remedies") : ""
                text: root.details.reason
                verdict: root.details.verdict
                width: parent.width

                onActed: advice.focusFirst()
            }
            KeyFigures {
                id: keys

                askedKey: root.askedAbove ? root.askedKey : ""
                details: root.details
                numbers: root.numbers
                small: root.small
                width: parent.width

                onAsked: (key, number) => root.ask(key, number, true)
            }
            ReasonList {
                details: root.details
                visible: root.details.standing.reasons.length > 0
                width: parent.width
            }
            AdviceList {
                id: advice

                remedies: root.page.remedies
                separated: false
                width: parent.width
            }
            DeviceLedger {
                askedKey: root.askedBelow
                details: root.details
                numbers: root.numbers
                separated: advice.visible
                visible: root.details.used.known
                width: parent.width

                onAsked: (key, number) => root.ask(key, number, false)
            }
            SpeedLedger {
                askedKey: root.askedBelow
                details: root.details
                numbers: root.numbers
                visible: root.details.used.known
                width: parent.width

                onAsked: (key, number) => root.ask(key, number, false)
            }
            CostLedger {
                askedKey: root.askedBelow
                details: root.details
                numbers: root.numbers
                visible: root.details.used.known
                width: parent.width

                onAsked: (key, number) => root.ask(key, number, false)
            }
            AdviceList {
                remedies: root.page.remedies
                saving: true
                width: parent.width
            }
            DeploymentLedger {
                askedKey: root.askedBelow
                details: root.details
                numbers: root.numbers
                visible: root.details.used.known
                width: parent.width

                onAsked: (key, number) => root.ask(key, number, false)
            }
            MeasuredList {
                page: root.page
                visible: root.page.charts.speedKnown
                width: parent.width
            }
            GuidanceList {
                askedId: root.askedClaim
                guidance: root.page.guidance
                visible: root.page.guidance.count > 0
                width: parent.width

                onAsked: (id, row) => root.claimAsked(id, row)
            }
            Remarks {
                details: root.details
                visible: count > 0
                width: parent.width
            }
            DetailsActions {
                canReport: root.canReport
                padding: 0
                page: root.page
                visible: root.low
                width: parent.width

                onCopied: root.copied()
                onPinRequested: root.pinRequested()
                onReportRequested: root.reportRequested()
            }
        }
        DetailsActions {
            Layout.fillWidth: true
            canReport: root.canReport
            page: root.page
            visible: !root.low

            onCopied: root.copied()
            onPinRequested: root.pinRequested()
            onReportRequested: root.reportRequested()
        }
    }
    Separator {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        vertical: true
    }
}
