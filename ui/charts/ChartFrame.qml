// A chart with its title, a view as a table, and what can be done with it: copy, save as PNG, SVG, PDF or CSV, zoom back.
import QtQuick
import QtQuick.Layouts
import Berth.Charts
import Berth.Controls
import Berth.Theme

Item {
    id: root

    property alias spec: chart.spec
    property alias texts: chart.texts
    property string title: ""
    // By default what the chart itself says.
    property string subtitle: chart.plot.subtitle
    // What is shown here, for whoever sees the chart without the window: model, configuration, load.
    property string about: ""
    // The numbers instead of the drawing.
    property bool tableShown: false
    // Before the title, for a switch between charts.
    default property alias lead: slot.data

    readonly property alias plot: chart.plot

    signal copied(string text)
    // Something to tell the user: saved, not saved, copied.
    signal told(string text)

    // The keyboard goes with what is shown.
    function showTable(shown: bool): void {
        root.tableShown = shown;
        (shown ? table : chart.plot).forceActiveFocus(Qt.TabFocusReason);
    }

    function headingLines(): list<string> {
        const lines = [];
        for (const line of [root.title, root.about, root.subtitle]) {
            if (line !== "")
                lines.push(line);
        }
        return lines;
    }

    implicitHeight: Metrics.chartHeight
    implicitWidth: Metrics.px(480)

    Accessible.role: Accessible.Grouping
    Accessible.name: root.title
    Accessible.description: root.subtitle

    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_T && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier));
        if (event.accepted)
            root.showTable(!root.tableShown);
    }

    ChartSaver {
        id: saver

        onSaved: path => root.told(qsTr("Chart saved: %1").arg(path))
        onFailed: sentence => root.told(sentence)
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Metrics.space4

        RowLayout {
            spacing: Metrics.space12

            Row {
                id: slot

                spacing: Metrics.space4
                visible: children.length > 0
            }
            Item {
                id: head

                // Beside the title where all of it has room, otherwise below it.
                readonly property bool beside: head.whole + Metrics.space12 + Math.ceil(besideTitle.implicitWidth) <= head.width

                // Of the title in one line. Measured apart: a text that wraps to its own width asks itself.
                readonly property real whole: Math.ceil(measure.advanceWidth) + 1

                Layout.fillWidth: true
                implicitHeight: heading.height + (belowTitle.visible ? belowTitle.implicitHeight : 0)

                TextMetrics {
                    id: measure

                    font: Metrics.bodyStrong.font
                    text: root.title
                }
                Label {
                    id: heading

                    anchors.left: parent.left
                    elide: Text.ElideRight
                    look: Metrics.bodyStrong
                    maximumLineCount: 2
                    text: root.title
                    width: Math.min(head.whole, parent.width)
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.Heading
                }
                Label {
                    id: besideTitle

                    anchors.baseline: heading.baseline
                    anchors.right: parent.right
                    color: Theme.text3
                    look: Metrics.small
                    text: root.subtitle
                    visible: head.beside
                    Accessible.ignored: true
                }
                Label {
                    id: belowTitle

                    anchors.left: parent.left
                    anchors.top: heading.bottom
                    color: Theme.text3
                    elide: Text.ElideRight
                    look: Metrics.small
                    text: root.subtitle
                    visible: !head.beside && root.subtitle !== ""
                    width: parent.width
                    Accessible.ignored: true

                    HoverHandler {
                        id: overNote
                    }
                    HoverTip {
                        show: overNote.hovered && belowTitle.truncated
                        text: root.subtitle
                    }
                }
            }
            BerthButton {
                compact: true
                iconName: root.tableShown ? "chart" : "table"
                keys: "T"
                kind: BerthButton.Kind.IconOnly
                text: root.tableShown ? qsTr("Show as a chart") : qsTr("Show as a table")

                onClicked: root.tableShown = !root.tableShown
            }
            BerthButton {
                compact: true
                iconName: "export"
                kind: BerthButton.Kind.IconOnly
                text: qsTr("Save the chart")

                onClicked: saver.save(chart.plot, root.title)
            }
            BerthButton {
                id: more

                compact: true
                iconName: "more"
                kind: BerthButton.Kind.IconOnly
                text: qsTr("More about the chart")

                onClicked: menu.open()

                Menu {
                    id: menu

                    name: more.text
                    x: more.width - width
                    y: more.height + Metrics.space4

                    onClosed: more.forceActiveFocus(Qt.PopupFocusReason)

                    MenuRow {
                        iconName: "copy"
                        text: qsTr("Copy as a picture")

                        onTriggered: {
                            chart.plot.copyPicture();
                            root.told(qsTr("Copied"));
                        }
                    }
                    MenuRow {
                        iconName: "table"
                        text: qsTr("Copy as a table")

                        onTriggered: root.copied(chart.plot.tableText())
                    }
                    MenuRow {
                        iconName: "export"
                        text: qsTr("Save as PNG, SVG, PDF or CSV")

                        onTriggered: saver.save(chart.plot, root.title)
                    }
                    MenuRow {
                        enabled: chart.zoomed
                        iconName: "search"
                        text: qsTr("Show all of it")

                        onTriggered: chart.plot.resetZoom()
                    }
                }
            }
        }
        Item {
            Layout.fillHeight: true
            Layout.fillWidth: true

            Chart {
                id: chart

                anchors.fill: parent
                heading: root.headingLines()
                title: root.title
                visible: !root.tableShown

                onTableRequested: root.showTable(true)
            }
            DataTable {
                id: table

                anchors.fill: parent
                lettersFind: false // T closes
                name: root.title
                source: root.tableShown ? chart.plot.table : null // rows nobody sees cost time while a slider moves
                visible: root.tableShown

                Keys.onEscapePressed: root.showTable(false)
                onCopied: text => root.copied(text)
            }
        }
    }
}
