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

    enum Kind { Speed, Memory }

    property int chosen: ChartPane.Kind.Speed
    readonly property int kind: root.page.speedKnown ? root.chosen : ChartPane.Kind.Memory
    readonly property bool ofSpeed: root.kind === ChartPane.Kind.Speed

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
        spec: root.ofSpeed ? root.page.speedChart : root.page.memoryChart
        subtitle: root.ofSpeed ? qsTr("one user to as many as fit; filled: the load asked for")
                               : qsTr("chosen first, then the nearest alternatives; the line marks the usable limit")
        texts: root.numbers.texts
        title: root.ofSpeed ? qsTr("Throughput against interactivity") : qsTr("Memory per device")

        onCopied: text => root.copied(text)
        onTold: text => root.told(text)

        ValueSegments {
            height: Metrics.toolButtonHeight
            name: qsTr("Chart")
            options: [qsTr("Speed"), qsTr("Memory")]
            value: root.kind
            values: [ChartPane.Kind.Speed, ChartPane.Kind.Memory]
            width: Metrics.px(136)

            onChosen: value => root.chosen = value
        }
    }
}
