// One configuration: verdict, name, and how it runs or why not; its memory, speed and price.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Item {
    id: root

    required property resultRow row
    required property formatter numbers
    required property ResultColumns widths
    property string currency: ""
    property bool selected: false
    property bool focused: false
    // The Tab key reaches the numbers of this row.
    property bool reachable: false
    // The figure whose derivation is open.
    property string askedKey: ""

    readonly property textStyle figures: root.selected ? Metrics.bodyStrong : Metrics.body
    readonly property string spoken: qsTr("%1, %2: %3", "configuration, verdict, details").arg(root.row.name)
        .arg(root.row.verdictWord).arg(root.row.reason === "" ? root.row.detail : root.row.reason)

    signal chosen
    // The keyboard goes back from its numbers to the row.
    signal rowRequested
    signal numberAsked(string key, Item number)

    function missed(what: int): string {
        return what < root.row.missed.length ? root.row.missed[what] : "";
    }

    function listed(list: string, text: string): string {
        return list === "" ? text : list + ", " + text;
    }

    // The target of a figure in a column that is not shown, and that the figure misses.
    function hidden(what: int, shown: bool, known: bool): bool {
        return root.missed(what) !== "" && !shown && known;
    }

    // What is missed in columns that are not shown.
    function missedElsewhere(): string {
        let missed = "";
        if (root.hidden(Sizing.Missed.PerUser, root.widths.showsPerUser, true))
            missed = root.listed(missed, qsTr("per user %1", "min 40").arg(root.missed(Sizing.Missed.PerUser)));
        if (root.hidden(Sizing.Missed.FirstToken, root.widths.showsFirstToken, true))
            missed = root.listed(missed, qsTr("first token %1", "max 2.0 s").arg(root.missed(Sizing.Missed.FirstToken)));
        if (root.hidden(Sizing.Missed.Power, root.widths.showsPower, root.row.power.known))
            missed = root.listed(missed, qsTr("power %1 kW", "max 15.0").arg(root.missed(Sizing.Missed.Power)));
        if (root.hidden(Sizing.Missed.RackUnits, root.widths.showsRackUnits, root.row.rackUnits.known))
            missed = root.listed(missed, qsTr("rack %1 U", "max 8").arg(root.missed(Sizing.Missed.RackUnits)));
        if (root.hidden(Sizing.Missed.Budget, root.widths.showsPrice, root.row.price.known))
            missed = root.listed(missed, qsTr("price %1", "max 400,000").arg(root.missed(Sizing.Missed.Budget)));
        if (root.missed(Sizing.Missed.TokensPerDay) !== "")
            missed = root.listed(missed, qsTr("tokens a day %1", "min 500,000,000").arg(root.missed(Sizing.Missed.TokensPerDay)));
        return missed;
    }

    // What nobody states of the columns that are not shown: it misses nothing, and cannot be said to keep to it.
    function unknownElsewhere(): string {
        let unknown = "";
        if (root.hidden(Sizing.Missed.Power, root.widths.showsPower, !root.row.power.known))
            unknown = root.listed(unknown, qsTr("power not known"));
        if (root.hidden(Sizing.Missed.RackUnits, root.widths.showsRackUnits, !root.row.rackUnits.known))
            unknown = root.listed(unknown, qsTr("rack space not known"));
        if (root.hidden(Sizing.Missed.Budget, root.widths.showsPrice, !root.row.price.known))
            unknown = root.listed(unknown, qsTr("price not known"));
        return unknown;
    }

    function valueOf(figure: int): shownValue {
        switch (figure) {
        case ResultColumns.Figure.PerUser:
            return root.row.perUser;
        case ResultColumns.Figure.System:
            return root.row.system;
        case ResultColumns.Figure.FirstToken:
            return root.row.firstToken;
        case ResultColumns.Figure.Power:
            return root.row.power;
        case ResultColumns.Figure.RackUnits:
            return root.row.rackUnits;
        default:
            return root.row.price;
        }
    }

    function nameOf(figure: int): string {
        switch (figure) {
        case ResultColumns.Figure.PerUser:
            return qsTr("Speed per user");
        case ResultColumns.Figure.System:
            return qsTr("System throughput");
        case ResultColumns.Figure.FirstToken:
            return qsTr("Time to first token");
        case ResultColumns.Figure.Power:
            return qsTr("Power");
        case ResultColumns.Figure.RackUnits:
            return qsTr("Rack space");
        default:
            return qsTr("Price");
        }
    }

    function gapOf(figure: int): string {
        switch (figure) {
        case ResultColumns.Figure.Power:
            return qsTr("The catalogue does not state the power of this configuration.");
        case ResultColumns.Figure.RackUnits:
            return qsTr("The catalogue does not state the size of this configuration.");
        case ResultColumns.Figure.Price:
            return qsTr("No price in the price book.");
        default:
            return root.row.speedGap;
        }
    }

    // A Sizing.Missed that the figure may miss; -1: none.
    function targetOf(figure: int): int {
        switch (figure) {
        case ResultColumns.Figure.PerUser:
            return Sizing.Missed.PerUser;
        case ResultColumns.Figure.FirstToken:
            return Sizing.Missed.FirstToken;
        case ResultColumns.Figure.Power:
            return Sizing.Missed.Power;
        case ResultColumns.Figure.RackUnits:
            return Sizing.Missed.RackUnits;
        case ResultColumns.Figure.Price:
            return Sizing.Missed.Budget;
        default:
            return -1;
        }
    }

    function askMemory(): void {
        memory.askUsed();
    }

    // Of the figures below a narrow row.
    readonly property real belowHeight: below.active ? below.implicitHeight + Metrics.space4 : 0

    implicitHeight: Math.max(Metrics.rowTwoLines, name.implicitHeight + 2 * Metrics.space4) + root.belowHeight

    TapHandler {
        onTapped: root.chosen()
    }
    HoverHandler {
        id: pointer
    }
    RowGround {
        anchors.fill: parent
        lit: pointer.hovered
        ringed: root.focused
        selected: root.selected
    }
    RowLayout {
        anchors.bottomMargin: root.belowHeight
        anchors.fill: parent
        anchors.leftMargin: Metrics.space20
        anchors.rightMargin: Metrics.space20
        spacing: root.widths.gap

        ResultName {
            id: name

            Layout.fillWidth: true
            missed: root.missedElsewhere()
            row: root.row
            selected: root.selected
            stacked: !root.widths.showsPerUser
            unknown: root.unknownElsewhere()
        }
        ResultMemory {
            id: memory

            Layout.preferredWidth: root.widths.memory
            askedKey: root.askedKey
            numbers: root.numbers
            reachable: root.reachable
            row: root.row

            onNumberAsked: (key, number) => root.numberAsked(key, number)
            onRowRequested: root.rowRequested()
        }
        Row {
            Layout.fillHeight: true
            spacing: root.widths.gap
            visible: root.widths.figures.length > 0

            Repeater {
                model: root.widths.figures

                ResultFigure {
                    id: figure

                    required property int modelData

                    readonly property int target: root.targetOf(figure.modelData)

                    askedKey: root.askedKey
                    currency: figure.modelData === ResultColumns.Figure.Price ? root.currency : ""
                    height: root.height // not that of the Row, which is as high as its figures: it could never shrink
                    look: root.figures
                    missed: figure.target < 0 ? "" : root.missed(figure.target)
                    name: root.nameOf(figure.modelData)
                    numbers: root.numbers
                    reachable: root.reachable
                    unitShown: figure.modelData === ResultColumns.Figure.FirstToken
                    unknownReason: root.gapOf(figure.modelData)
                    value: root.valueOf(figure.modelData)
                    width: root.widths.width(figure.modelData)

                    onNumberAsked: (key, number) => root.numberAsked(key, number)
                }
            }
        }
    }
    ResultBelow {
        id: below

        active: !root.widths.showsPerUser
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Metrics.space6
        anchors.left: parent.left
        anchors.leftMargin: Metrics.space20 + name.indent
        askedKey: root.askedKey
        currency: root.currency
        numbers: root.numbers
        priceGap: root.gapOf(ResultColumns.Figure.Price)
        reachable: root.reachable
        row: root.row

        onNumberAsked: (key, number) => root.numberAsked(key, number)
    }
    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
