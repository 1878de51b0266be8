// One configuration: verdict, name, and how it runs or why not; its memory, what it holds, its power.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Item {
    id: root

    required property resultRow row
    required property formatter numbers
    property int columns: 5
    property bool selected: false
    property bool focused: false
    // The Tab key reaches the numbers of this row.
    property bool reachable: false
    // The figure whose derivation is open.
    property string askedKey: ""

    readonly property ResultColumns widths: ResultColumns {}
    readonly property textStyle figures: root.selected ? Metrics.bodyStrong : Metrics.body

    signal chosen
    signal numberAsked(string key, Item number)

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
            name: qsTr("Speed per user")
            numbers: root.numbers
            reachable: root.reachable
            unitShown: false
            unknownReason: root.row.speedGap
            value: root.row.perUser
            visible: root.columns > 1

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
            visible: root.columns > 2

            onNumberAsked: (key, number) => root.numberAsked(key, number)
        }
        ResultFigure {
            Layout.preferredWidth: root.widths.firstToken
            askedKey: root.askedKey
            look: root.figures
            name: qsTr("Time to first token")
            numbers: root.numbers
            reachable: root.reachable
            unitShown: true
            unknownReason: root.row.speedGap
            value: root.row.firstToken
            visible: root.columns > 3

            onNumberAsked: (key, number) => root.numberAsked(key, number)
        }
        ResultFigure {
            Layout.preferredWidth: root.widths.power
            askedKey: root.askedKey
            look: root.figures
            name: qsTr("Power")
            numbers: root.numbers
            reachable: root.reachable
            unknownReason: qsTr("The catalogue does not state the power of this configuration.")
            value: root.row.power
            visible: root.columns > 4

            onNumberAsked: (key, number) => root.numberAsked(key, number)
        }
    }
    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
