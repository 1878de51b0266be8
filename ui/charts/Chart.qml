// A chart to look at, to point at and to walk through with the keyboard: the drawing, the reading beside the value,
// the ring of focus. Title and buttons belong to the frame around it.
import QtQuick
import Berth.Charts
import Berth.Theme

Item {
    id: root

    property alias spec: plot.spec
    property alias texts: plot.texts
    property alias heading: plot.heading
    readonly property alias zoomed: plot.zoomed
    readonly property alias plot: plot
    property string title: ""
    // What it says, where it says one thing, and how it is read without eyes.
    readonly property string overview: plot.description === "" ? root.keysTold : qsTr("%1 %2", "sentence, sentence").arg(plot.description).arg(root.keysTold)
    readonly property string keysTold: qsTr("Arrows read the values one by one, T shows them as a table.")

    signal tableRequested

    implicitHeight: Metrics.space24 * 10
    implicitWidth: Metrics.space24 * 20

    PlotItem {
        id: plot

        anchors.fill: parent
        language: Metrics.language
        scaling: Metrics.scale
        scheme: Theme.scheme

        Accessible.description: plot.reading ? plot.spoken : root.overview
        Accessible.focusable: true
        Accessible.name: root.title
        Accessible.role: Accessible.Chart

        onTableRequested: root.tableRequested()
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: -Metrics.space4
        border.color: Theme.accent
        border.width: Metrics.focusWidth
        color: "transparent"
        radius: Metrics.radiusControl
        visible: plot.activeFocus
    }
    ChartTip {
        bounds: Qt.size(root.width, root.height)
        lines: plot.readingLines
        place: plot.readingPlace
        title: plot.readingTitle
        visible: plot.reading
    }
}
