// One cell: a figure with its difference, a word, or a verdict with its mark.
import QtQuick
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Item {
    id: root

    required property CompareViewModel page
    required property comparedRow fact
    required property int place // of its column
    required property string columnName
    // Machine, precision, engine and layout of the configuration.
    required property string columnDetail
    property bool isBaseline: false
    property bool marked: true
    property bool asking: false
    // The keyboard is here.
    property bool ringed: false

    // Asked for again with each answer, also in a line that is about to go, where names of the line mean nothing any more.
    readonly property comparedCell cell: root.page.revision >= 0 ? root.page.cell(root.fact.id, root.place) : root.page.cell(root.fact.id, root.place)
    readonly property string measured: root.fact.unit === "" || !root.cell.known ? root.cell.text : qsTr("%1 %2", "value and unit").arg(root.cell.text).arg(root.fact.unit)
    readonly property string valued: root.cell.missed === "" ? root.measured : qsTr("%1, misses %2", "value, a target").arg(root.measured).arg(root.cell.missed)
    readonly property string seconded: root.cell.second === "" ? root.valued : qsTr("%1, %2", "value, the line below it").arg(root.valued).arg(root.cell.second)
    readonly property string goodness: root.cell.better ? qsTr("%1, better", "difference to the baseline").arg(root.cell.difference) : root.cell.worse ? qsTr("%1, worse", "difference to the baseline").arg(root.cell.difference) : root.cell.difference
    readonly property string told: root.cell.difference === "" ? root.seconded : qsTr("%1, %2", "value, difference to the baseline").arg(root.seconded).arg(root.goodness)
    readonly property string spoken: qsTr("%1, %2: %3", "row, column, value").arg(root.fact.label).arg(root.columnName).arg(root.told)

    // What the words need; figures always have room.
    readonly property real needed: root.fact.figures ? 0 : form.item?.implicitHeight ?? 0

    // What colours say, then what is compared; a remark may say more of the value.
    readonly property string mark: root.isBaseline ? qsTr("baseline") : root.cell.differs ? qsTr("differs") : ""
    readonly property string about: Array.from([root.mark, root.columnDetail, root.cell.remark]).filter(part => part !== "").join(", ")

    signal asked(Item number)
    signal pressed

    function ask(): void {
        (form.item as CompareFigure)?.ask();
    }

    clip: true

    Accessible.ignored: root.fact.head
    Accessible.role: Accessible.Cell
    Accessible.name: root.spoken
    Accessible.description: root.about

    Rectangle {
        anchors.fill: parent
        color: root.isBaseline ? Theme.sunken : root.marked && root.cell.differs ? Theme.difference : Theme.surface
    }
    TapHandler {
        onTapped: root.pressed()
    }
    // One of the two forms; the components are not bound, see HoverTip.
    Loader {
        id: form

        anchors.fill: parent
        anchors.leftMargin: Metrics.space16
        anchors.rightMargin: Metrics.space8
        sourceComponent: root.fact.figures ? figure : words
    }
    Component {
        id: figure

        CompareFigure {
            asking: root.asking // qmllint disable unqualified
            cell: root.cell // qmllint disable unqualified
            goodness: root.goodness // qmllint disable unqualified
            marked: root.marked // qmllint disable unqualified
            name: qsTr("%1, %2", "row, column").arg(root.fact.label).arg(root.columnName) // qmllint disable unqualified

            onAsked: number => root.asked(number) // qmllint disable unqualified
        }
    }
    Component {
        id: words

        CompareWords {
            cell: root.cell // qmllint disable unqualified
            marked: root.marked // qmllint disable unqualified
        }
    }
    FocusRing {
        cornerRadius: 0
        gap: -Metrics.focusWidth
        visible: root.ringed
    }
    Separator {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        vertical: true
    }
}
