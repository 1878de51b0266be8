// The same requirement on every machine: heading with counts, table in fixed groups, chart of the chosen ones below.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Rectangle {
    id: root

    required property SizeViewModel page
    required property formatter numbers
    // Figures that are left out when there is little room, the last first.
    property int columns: 5
    // There is room for the chart below the table.
    property bool charted: true
    property string askedId: ""
    property string askedKey: ""

    signal asked(string id, string key, Item number)
    signal rowChosen
    signal copied(string text)
    signal told(string text)

    function focusTable(): void {
        table.forceActiveFocus(Qt.TabFocusReason);
    }

    function heading(): string {
        if (root.page.holding === 0)
            return qsTr("No other system holds the requested load");
        return root.page.holding === 1 ? qsTr("1 system holds the requested load")
                                       : qsTr("%1 systems hold the requested load").arg(root.page.holding);
    }

    color: Theme.surface

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Results")

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Column {
            Layout.bottomMargin: Metrics.space8
            Layout.fillWidth: true
            Layout.leftMargin: Metrics.space20
            Layout.rightMargin: Metrics.space20
            Layout.topMargin: Metrics.space12

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
                text: qsTr("%1 more shown with what they lack").arg(root.page.others)
                width: parent.width
            }
        }
        ResultsHeader {
            Layout.fillWidth: true
            columns: root.columns
            page: root.page
            unit: root.numbers.memoryUnit()
        }
        ResultsTable {
            id: table

            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.minimumHeight: Metrics.rowTwoLines * 3
            askedId: root.askedId
            askedKey: root.askedKey
            columns: root.columns
            numbers: root.numbers
            page: root.page

            onAsked: (id, key, number) => root.asked(id, key, number)
            onRowChosen: root.rowChosen()
        }
        ChartPane {
            Layout.fillWidth: true
            Layout.preferredHeight: Metrics.chartHeight
            numbers: root.numbers
            page: root.page
            visible: root.charted

            onCopied: text => root.copied(text)
            onTold: text => root.told(text)
        }
    }
}
