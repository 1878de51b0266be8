// One chart of the comparison, or why there is none.
import QtQuick
import Berth.Charts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Item {
    id: root

    required property CompareViewModel page
    required property formatter numbers
    required property int kind

    readonly property bool charted: root.page.revision >= 0 && root.page.hasChart(root.kind)

    signal copied(string text)
    signal told(string text)

    function title(): string {
        switch (root.kind) {
        case CompareViewModel.Chart.Memory:
            return qsTr("Memory against capacity");
        case CompareViewModel.Chart.Speed:
            return qsTr("Throughput against interactivity");
        case CompareViewModel.Chart.Cost:
            return qsTr("Own or rent");
        case CompareViewModel.Chart.TokenCost:
            return qsTr("Cost per million tokens");
        case CompareViewModel.Chart.Power:
            return qsTr("Power");
        case CompareViewModel.Chart.Roofline:
            return qsTr("Roofline of one device");
        default:
            return qsTr("Context and users");
        }
    }

    onKindChanged: frame.tableShown = false

    ChartFrame {
        id: frame

        anchors.bottomMargin: Metrics.space8
        anchors.fill: parent
        anchors.leftMargin: Metrics.space20
        anchors.rightMargin: Metrics.space12
        about: root.page.against === "" ? root.page.model : qsTr("%1, %2", "model, targets").arg(root.page.model).arg(root.page.against)
        anchors.topMargin: Metrics.space8
        spec: root.page.chart(root.page.revision >= 0 ? root.kind : root.kind)
        texts: root.numbers.texts
        title: root.title()
        visible: root.charted

        onCopied: text => root.copied(text)
        onTold: text => root.told(text)
    }
    Column {
        anchors.fill: parent
        anchors.margins: Metrics.space20
        spacing: Metrics.space8
        visible: !root.charted

        Label {
            look: Metrics.bodyStrong
            text: root.title()
            width: parent.width
        }
        Label {
            color: Theme.text2
            text: qsTr("Nothing is known for this chart: no speed or no price.")
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    Separator {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: parent.top
        vertical: true
    }
}
