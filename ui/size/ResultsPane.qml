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
    // There is room for the chart below the table.
    property bool charted: true
    // So low that the list would have no room, or so narrow that the heading would: the ranking stands among the filters.
    readonly property bool tight: root.height / Metrics.scale < Metrics.tallPage / 2 || root.width / Metrics.scale < Metrics.leastResults
    property string askedId: ""
    property string askedKey: ""

    signal asked(string id, string key, Item number)
    signal rowChosen
    signal copied(string text)
    signal told(string text)

    function focusTable(): void {
        table.forceActiveFocus(Qt.TabFocusReason);
    }

    function modelHeading(): string {
        if (root.page.tally.meeting === 0)
            return qsTr("No model meets every target");
        return root.page.tally.meeting === 1 ? qsTr("1 model meets every target") : qsTr("%1 models meet every target").arg(root.page.tally.meeting);
    }

    function heading(): string {
        if (root.page.tally.ofModels)
            return root.modelHeading();
        if (root.page.tally.meeting === 0)
            return qsTr("No configuration meets every target");
        return root.page.tally.meeting === 1 ? qsTr("1 configuration meets every target")
                                       : qsTr("%1 configurations meet every target").arg(root.page.tally.meeting);
    }

    // Nothing meets every target, and why is known.
    readonly property bool stuck: root.page.tally.meeting === 0 && root.page.diagnosis.known

    color: Theme.surface

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Results")

    ResultColumns {
        id: shown

        onChosenChanged: if (shown.restored)
            root.memory.resultColumns = shown.chosen

        Component.onCompleted: shown.restore(root.memory.resultColumns)
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.bottomMargin: Metrics.space8
            Layout.fillWidth: true
            Layout.leftMargin: Metrics.space20
            Layout.rightMargin: Metrics.space20
            Layout.topMargin: Metrics.space12
            spacing: Metrics.space8
            visible: !root.stuck

            Column {
                Layout.fillWidth: true

                Label {
                    look: Metrics.heading
                    text: root.heading()
                    width: parent.width
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.Heading
                }
                Label {
                    color: Theme.text3
                    look: Metrics.small
                    text: root.page.filter !== "" ? qsTr("only rows that hold \u201c%1\u201d").arg(root.page.filter) : qsTr("%1 more shown with what they miss").arg(root.page.tally.others)
                    width: parent.width
                    wrapMode: Text.Wrap
                }
            }
            RankSegments {
                page: root.page
                visible: !root.tight && !root.page.tally.ofModels
            }
            BerthButton {
                id: filter

                iconName: "filter"
                kind: BerthButton.Kind.IconOnly
                text: qsTr("Filter and columns")

                onClicked: list.open()

                ListPopup {
                    id: list

                    columns: shown
                    page: root.page
                    ranked: root.tight && !root.page.tally.ofModels
                    x: filter.width - width
                    y: filter.height + Metrics.space4

                    onClosed: filter.forceActiveFocus(Qt.PopupFocusReason)
                }
            }
        }
        NoSolution {
            Layout.fillWidth: true
            Layout.preferredHeight: root.height * 0.6
            diagnosis: root.page.diagnosis
            visible: root.stuck
        }
        ResultsHeader {
            Layout.fillWidth: true
            page: root.page
            unit: root.numbers.memoryUnit()
            widths: shown
        }
        ResultsTable {
            id: table

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumHeight: Metrics.rowTwoLines * 3
            askedId: root.askedId
            askedKey: root.askedKey
            numbers: root.numbers
            page: root.page
            widths: shown

            onAsked: (id, key, number) => root.asked(id, key, number)
            onRowChosen: root.rowChosen()
        }
        ChartPane {
            Layout.fillWidth: true
            Layout.preferredHeight: Metrics.chartHeight
            numbers: root.numbers
            page: root.page
            visible: root.charted && !root.stuck

            onCopied: text => root.copied(text)
            onTold: text => root.told(text)
        }
    }
}
