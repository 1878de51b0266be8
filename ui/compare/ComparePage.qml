// Compare: the configurations that were set aside, side by side, as a table with differences and as charts. Pages that
// are not high show the one or the other.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels
import Berth.Why

Page {
    id: root

    required property CompareViewModel page
    required property formatter numbers

    property bool marked: true
    property bool chartsShown: false
    // Below the table on high pages; their bar stays.
    property bool chartsFolded: false
    property string askedColumn: ""
    readonly property bool empty: root.page.pins.count === 0
    readonly property string number: root.page.pins.count === 1 ? qsTr("1 configuration") : qsTr("%1 configurations").arg(root.page.pins.count)
    readonly property bool tall: root.height / Metrics.scale >= 560
    // The table has no room for whole heads beside what stands below it. Asked of the page: whatever is not shown for
    // this reason would give the table room again.
    readonly property bool low: root.height < Metrics.px(280) + (root.tall ? charts.Layout.preferredHeight : other.implicitHeight + 2 * Metrics.space8)

    signal sizeRequested

    function focusPane(index: int): bool {
        if (root.empty || index > 1)
            return false;
        if (index === 1)
            root.chartsFolded = false;
        root.chartsShown = index === 1;
        if (index === 0)
            table.focusFirst();
        else
            charts.focusFirst();
        return true;
    }

    canRedo: root.page.pins.canRedo
    canUndo: root.page.pins.canUndo
    note: root.empty ? "" : root.page.against === "" ? root.number : qsTr("%1 · %2", "3 configurations · against: min 40 tokens/s per user").arg(root.number).arg(root.page.against)
    paneCount: 2
    title: root.page.model === "" ? qsTr("Compare") : root.page.model

    onRedoRequested: root.page.pins.redo()
    onUndoRequested: root.page.pins.undo()

    EmptyState {
        action: qsTr("Choose configurations")
        anchors.centerIn: parent
        link: qsTr("Show an example: one model on three servers")
        text: qsTr("Up to six configurations stand side by side here. Choose one on the Size page and add it to the comparison.")
        visible: root.empty
        width: Math.min(Metrics.px(420), parent.width - 2 * Metrics.space20)

        onActed: root.sizeRequested()
        onLinkFollowed: root.page.addExample()
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        visible: !root.empty

        CompareTable {
            id: table

            Layout.fillHeight: true
            Layout.fillWidth: true
            askedColumn: root.askedColumn
            askedKey: why.visible ? root.page.derivation.key : ""
            focus: true
            low: root.low
            marked: root.marked
            page: root.page
            visible: root.tall || !root.chartsShown

            onAsked: (column, key, number) => {
                root.askedColumn = column;
                root.page.explain(column, key);
                why.openAt(number);
            }
            onCopied: text => root.copied(text)
            onChartsRequested: {
                root.chartsShown = true;
                charts.focusFirst();
            }
            onMarking: marked => root.marked = marked
            onRemoved: id => root.page.remove(id)
        }
        CompareCharts {
            id: charts

            Layout.fillHeight: !root.tall
            Layout.fillWidth: true
            Layout.preferredHeight: charts.folded ? charts.barHeight : Math.max(Metrics.px(250), Math.min(Metrics.px(300), root.height / 3))
            foldable: root.tall
            folded: root.tall && root.chartsFolded
            numbers: root.numbers
            page: root.page
            visible: root.tall || root.chartsShown

            onCopied: text => root.copied(text)
            onFolding: folded => root.chartsFolded = folded
            onTold: text => root.told(text)
        }
        BerthButton {
            id: other

            Layout.bottomMargin: Metrics.space8
            Layout.leftMargin: Metrics.space20
            Layout.topMargin: Metrics.space8
            compact: true
            iconName: root.chartsShown ? "table" : "chart"
            text: root.chartsShown ? qsTr("Show the table") : qsTr("Show the charts")
            visible: !root.tall && (root.chartsShown || !root.low) // a menu of the table has it where rows need the room

            onClicked: root.chartsShown = !root.chartsShown
        }
    }
    WhyPopover {
        id: why

        derivation: root.page.derivation
        numbers: root.numbers

        onCopied: root.copied(root.page.derivation.asText())
    }
}
