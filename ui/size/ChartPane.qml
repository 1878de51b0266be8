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

    enum Kind { Speed, Roofline, Memory }

    property int chosen: ChartPane.Kind.Speed
    readonly property int kind: root.page.speedKnown ? root.chosen : ChartPane.Kind.Memory
    readonly property bool ofSpeed: root.kind === ChartPane.Kind.Speed
    readonly property bool ofRoofline: root.kind === ChartPane.Kind.Roofline

    function title(): string {
        if (root.ofSpeed)
            return qsTr("Throughput against interactivity");
        return root.ofRoofline ? qsTr("Roofline of one device") : qsTr("Memory per device");
    }

    function subtitle(): string {
        if (root.ofSpeed)
            return qsTr("filled: the load asked for; open: published measurements");
        return root.ofRoofline ? qsTr("operators of a step and of a prompt")
                               : qsTr("chosen first, then the nearest alternatives; the line marks the usable limit");
    }

    signal copied(string text)
    signal told(string text)

    Separator {
        width: parent.width
    }
    ChartFrame {
        anchors.bottomMargin: Metrics.space8
        anchors.fill: parent
        anchors.leftMargin: Metrics.space20
        anchors.rightMargin: Metrics.space20
        anchors.topMargin: Metrics.space12
        spec: root.ofSpeed ? root.page.speedChart : root.ofRoofline ? root.page.rooflineChart : root.page.memoryChart
        subtitle: root.subtitle()
        texts: root.numbers.texts
        title: root.title()

        onCopied: text => root.copied(text)
        onTold: text => root.told(text)

        ValueSegments {
            height: Metrics.toolButtonHeight
            name: qsTr("Chart")
            options: [qsTr("Speed"), qsTr("Roofline"), qsTr("Memory")]
            value: root.kind
            values: [ChartPane.Kind.Speed, ChartPane.Kind.Roofline, ChartPane.Kind.Memory]
            width: Metrics.px(216)

            onChosen: value => root.chosen = value
        }
    }
}
