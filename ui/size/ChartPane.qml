// The chosen configuration beside its nearest alternatives: speed over the number of users, or memory of one device.
import QtQuick
import Berth.Charts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Item {
    id: root

    required property SizeViewModel page
    required property formatter numbers

    enum Kind { Speed, Roofline, Memory, Cost }

    property int chosen: ChartPane.Kind.Speed
    // What is not known leaves its place to the memory.
    readonly property bool shows: root.chosen === ChartPane.Kind.Cost ? root.page.charts.costKnown : root.page.charts.speedKnown
    readonly property int kind: root.shows ? root.chosen : ChartPane.Kind.Memory
    readonly property bool ofCost: root.kind === ChartPane.Kind.Cost
    readonly property bool ofSpeed: root.kind === ChartPane.Kind.Speed
    readonly property bool ofRoofline: root.kind === ChartPane.Kind.Roofline

    function title(): string {
        if (root.ofSpeed)
            return qsTr("Throughput against interactivity");
        if (root.ofCost)
            return qsTr("Cumulative cost");
        return root.ofRoofline ? qsTr("Roofline of one device") : qsTr("Memory per device");
    }

    function subtitle(): string {
        if (root.ofCost)
            return qsTr("buying the chosen one, renting the same, and where they cross");
        return root.ofRoofline ? qsTr("operators of a step and of a prompt")
                               : qsTr("chosen first, then the nearest alternatives; the line marks the usable limit");
    }

    signal copied(string text)
    signal told(string text)

    Separator {
        width: parent.width
    }
    ChartFrame {
        id: frame

        anchors.bottomMargin: Metrics.space8
        anchors.fill: parent
        anchors.leftMargin: Metrics.space20
        anchors.rightMargin: Metrics.space20
        anchors.topMargin: Metrics.space12
        about: qsTr("%1, %2: %3. %4", "model, configuration, how it runs, load").arg(root.page.requirement.model.model.current.name)
            .arg(root.page.details.name).arg(root.page.details.detail).arg(root.page.details.reason)
        spec: root.ofSpeed ? root.page.charts.speed : root.ofRoofline ? root.page.charts.roofline : root.ofCost ? root.page.charts.cost : root.page.charts.memory
        subtitle: root.ofSpeed ? frame.plot.subtitle : root.subtitle()
        texts: root.numbers.texts
        title: root.title()

        onCopied: text => root.copied(text)
        onTold: text => root.told(text)

        ValueSegments {
            height: Metrics.toolButtonHeight
            name: qsTr("Chart")
            options: [qsTr("Speed"), qsTr("Roofline"), qsTr("Memory"), qsTr("Cost")]
            value: root.kind
            values: [ChartPane.Kind.Speed, ChartPane.Kind.Roofline, ChartPane.Kind.Memory, ChartPane.Kind.Cost]

            onChosen: value => root.chosen = value
        }
    }
}
