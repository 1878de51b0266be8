// Memory of the chosen configuration and its nearest alternatives, on one scale.
import QtQuick
import Berth.Charts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Item {
    id: root

    required property SizeViewModel page
    required property formatter numbers

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
        spec: root.page.chart
        subtitle: qsTr("chosen first, then the nearest alternatives; the line marks the usable limit")
        texts: root.numbers.texts
        title: qsTr("Memory per device")

        onCopied: text => root.copied(text)
        onTold: text => root.told(text)
    }
}
