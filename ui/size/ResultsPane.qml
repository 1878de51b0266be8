// What meets the requirement, ranked, and what misses it: heading with counts, table in fixed groups, chart below.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Rectangle {
    id: root

    required property SizeViewModel page
    required property formatter numbers
    // Figures that there is room for; the least important are left out first.
    property alias columns: shown.most
    required property WindowMemory memory
    // What stands above the rows would leave no room for them: it scrolls with them.
    property bool low: false
    // There is room for the chart below the table.
    property bool charted: true
    // Somebody asked for the chart where there is room for one of both.
    property bool chartAsked: false
    readonly property bool exchangeable: !root.charted && !root.low && !root.stuck
    readonly property bool chartAlone: root.exchangeable && root.chartAsked
    // So low that the list would have no room, or so narrow that the heading would: the ranking stands among the filters.
    readonly property bool tight: root.height / Metrics.scale < Metrics.tallPage / 2 || root.width / Metrics.scale < Metrics.leastResults
    property string askedId: ""
    property string askedKey: ""

    signal asked(string id, string key, Item number)
    signal rowChosen
    signal copied(string text)
    signal told(string text)

    function focusTable(): void {
        root.chartAsked = false;
        table.forceActiveFocus(Qt.TabFocusReason);
    }

    // Nothing meets every target, and why is known.
    readonly property bool stuck: root.page.tally.meeting === 0 && root.page.diagnosis.known

    color: Theme.surface

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Results")

    ResultColumns {
        id: shown

        room: root.width - 2 * Metrics.space20

        onChosenChanged: if (shown.restored)
            root.memory.resultColumns = shown.chosen

        Component.onCompleted: shown.restore(root.memory.resultColumns)
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ResultsTop {
            Layout.fillWidth: true
            numbers: root.numbers
            page: root.page
            stuck: root.stuck
            tight: root.tight
            chartAsked: root.chartAlone
            exchangeable: root.exchangeable
            visible: !root.low
            widths: shown
            worth: root.height * 0.6

            onChartToggled: root.chartAsked = !root.chartAsked
        }
        ResultsTable {
            id: table

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumHeight: root.low ? 0 : Metrics.rowTwoLines * 3
            askedId: root.askedId
            askedKey: root.askedKey
            header: root.low ? top : null
            numbers: root.numbers
            page: root.page
            visible: !root.chartAlone
            widths: shown

            onAsked: (id, key, number) => root.asked(id, key, number)
            onRowChosen: root.rowChosen()
        }
        ChartPane {
            Layout.fillHeight: root.chartAlone
            Layout.fillWidth: true
            Layout.preferredHeight: Metrics.chartHeight
            numbers: root.numbers
            page: root.page
            visible: root.charted && !root.stuck || root.chartAlone

            onCopied: text => root.copied(text)
            onTold: text => root.told(text)
        }
    }
    Loader {
        active: table.count === 0 && root.page.filter !== ""
        anchors.centerIn: parent
        parent: table

        sourceComponent: Label {
            color: Theme.text2
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("No row holds \u201c%1\u201d.").arg(root.page.filter) // qmllint disable unqualified
            width: table.width - 2 * Metrics.space20 // qmllint disable unqualified
            wrapMode: Text.Wrap
        }
    }
    Component {
        id: top

        ResultsTop {
            numbers: root.numbers // qmllint disable unqualified
            page: root.page // qmllint disable unqualified
            stuck: root.stuck // qmllint disable unqualified
            tight: root.tight // qmllint disable unqualified
            width: table.width // qmllint disable unqualified
            widths: shown // qmllint disable unqualified
        }
    }
}
