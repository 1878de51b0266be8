// One configuration: verdict, name, and how it runs or why not; its memory, speed and price.
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
    property bool selected: false
    property bool focused: false
    // The Tab key reaches the numbers of this row.
    property bool reachable: false
    // The figure whose derivation is open.
    property string askedKey: ""

    readonly property textStyle figures: root.selected ? Metrics.bodyStrong : Metrics.body

    signal chosen
    signal numberAsked(string key, Item number)

    function missed(what: int): string {
        return what < root.row.missed.length ? root.row.missed[what] : "";
    }

    function listed(list: string, text: string): string {
        return list === "" ? text : list + ", " + text;
    }

    // What is missed in columns that are not shown.
    function missedElsewhere(): string {
        let missed = "";
        if (root.missed(Sizing.Missed.FirstToken) !== "" && !root.widths.showsFirstToken)
            missed = root.listed(missed, qsTr("first token %1", "max 2.0 s").arg(root.missed(Sizing.Missed.FirstToken)));
        if (root.missed(Sizing.Missed.Power) !== "" && !root.widths.showsPower)
            missed = root.listed(missed, qsTr("power %1 kW", "max 15.0").arg(root.missed(Sizing.Missed.Power)));
        if (root.missed(Sizing.Missed.RackUnits) !== "" && !root.widths.showsRackUnits)
            missed = root.listed(missed, qsTr("rack %1 U", "max 8").arg(root.missed(Sizing.Missed.RackUnits)));
        if (root.missed(Sizing.Missed.Budget) !== "" && !root.widths.showsPrice)
            missed = root.listed(missed, qsTr("price %1", "max 400,000").arg(root.missed(Sizing.Missed.Budget)));
        return missed;
    }

    function askMemory(): void {
        memory.askUsed();
    }

    implicitHeight: Metrics.rowTwoLines

    Accessible.role: Accessible.Row
    Accessible.name: qsTr("%1, %2: %3", "configuration, verdict, details").arg(root.row.name).arg(root.row.verdictWord)
        .arg(root.row.reason === "" ? root.row.detail : root.row.reason)
    Accessible.selected: root.selected
    Accessible.onPressAction: root.chosen()

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
        anchors.fill: parent
        anchors.leftMargin: Metrics.space20
        anchors.rightMargin: Metrics.space20
        spacing: root.widths.gap

        ResultName {
            Layout.fillWidth: true
            missed: root.missedElsewhere()
            row: root.row
            selected: root.selected
        }
        ResultMemory {
            id: memory

            Layout.preferredWidth: root.widths.memory
            askedKey: root.askedKey
            numbers: root.numbers
            reachable: root.reachable
            row: root.row

            onNumberAsked: (key, number) => root.numberAsked(key, number)
        }
        ResultFigure {
            Layout.preferredWidth: root.widths.perUser
            askedKey: root.askedKey
            look: root.figures
            missed: root.missed(Sizing.Missed.PerUser)
            name: qsTr("Speed per user")
            numbers: root.numbers
            reachable: root.reachable
            unitShown: false
            unknownReason: root.row.speedGap
            value: root.row.perUser
            visible: root.widths.showsPerUser

            onNumberAsked: (key, number) => root.numberAsked(key, number)
        }
        ResultFigure {
            Layout.preferredWidth: root.widths.system
            askedKey: root.askedKey
            look: root.figures
            name: qsTr("System throughput")
            numbers: root.numbers
            reachable: root.reachable
            unitShown: false
            unknownReason: root.row.speedGap
            value: root.row.system
            visible: root.widths.showsSystem

            onNumberAsked: (key, number) => root.numberAsked(key, number)
        }
        ResultFigure {
            Layout.preferredWidth: root.widths.firstToken
            askedKey: root.askedKey
            look: root.figures
            missed: root.missed(Sizing.Missed.FirstToken)
            name: qsTr("Time to first token")
            numbers: root.numbers
            reachable: root.reachable
            unitShown: true
            unknownReason: root.row.speedGap
            value: root.row.firstToken
            visible: root.widths.showsFirstToken

            onNumberAsked: (key, number) => root.numberAsked(key, number)
        }
        ResultFigure {
            Layout.preferredWidth: root.widths.power
            askedKey: root.askedKey
            look: root.figures
            missed: root.missed(Sizing.Missed.Power)
            name: qsTr("Power")
            numbers: root.numbers
            reachable: root.reachable
            unitShown: false
            unknownReason: qsTr("The catalogue does not state the power of this configuration.")
            value: root.row.power
            visible: root.widths.showsPower

            onNumberAsked: (key, number) => root.numberAsked(key, number)
        }
        ResultFigure {
            Layout.preferredWidth: root.widths.rackUnits
            askedKey: root.askedKey
            look: root.figures
            missed: root.missed(Sizing.Missed.RackUnits)
            name: qsTr("Rack space")
            numbers: root.numbers
            reachable: root.reachable
            unitShown: false
            unknownReason: qsTr("The catalogue does not state the size of this configuration.")
            value: root.row.rackUnits
            visible: root.widths.showsRackUnits

            onNumberAsked: (key, number) => root.numberAsked(key, number)
        }
        ResultFigure {
            Layout.preferredWidth: root.widths.price
            askedKey: root.askedKey
            look: root.figures
            missed: root.missed(Sizing.Missed.Budget)
            name: qsTr("Price")
            numbers: root.numbers
            reachable: root.reachable
            unitShown: false
            unknownReason: qsTr("No price in the price book.")
            value: root.row.price
            visible: root.widths.showsPrice

            onNumberAsked: (key, number) => root.numberAsked(key, number)
        }
    }
    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
