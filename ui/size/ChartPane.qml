// Memory of the chosen configuration and its nearest alternatives, on one scale.
import QtQuick
import QtQuick.Layouts
import Berth.Charts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Item {
    id: root

    required property SizeViewModel page
    required property formatter numbers

    signal copied(string text)

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Chart")

    Separator {
        width: parent.width
    }
    ColumnLayout {
        anchors.bottomMargin: Metrics.space8
        anchors.fill: parent
        anchors.leftMargin: Metrics.space20
        anchors.rightMargin: Metrics.space20
        anchors.topMargin: Metrics.space12
        spacing: Metrics.space4

        RowLayout {
            spacing: Metrics.space12

            Label {
                look: Metrics.bodyStrong
                text: qsTr("Memory per device")
                Accessible.role: Accessible.Heading
            }
            Label {
                Layout.fillWidth: true
                color: Theme.text3
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignRight
                look: Metrics.small
                text: qsTr("chosen first, then the nearest alternatives; the line marks the usable limit")
            }
            BerthButton {
                compact: true
                iconName: "table"
                kind: BerthButton.Kind.IconOnly
                text: qsTr("Copy the chart as a table")

                onClicked: root.copied(chart.plot.tableText())
            }
            BerthButton {
                compact: true
                iconName: "copy"
                kind: BerthButton.Kind.IconOnly
                text: qsTr("Copy the chart as a picture")

                onClicked: chart.plot.copyPicture()
            }
        }
        Chart {
            id: chart

            Layout.fillHeight: true
            Layout.fillWidth: true
            spec: root.page.chart
            texts: root.numbers.texts
            title: qsTr("Memory per device")

            onTableRequested: root.copied(chart.plot.tableText())
        }
    }
}
