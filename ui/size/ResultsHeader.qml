// The headings of the results.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Item {
    id: root

    required property SizeViewModel page
    required property ResultColumns widths
    property string unit: ""

    // What the rows are ordered by while no column is asked for.
    function ranking(): string {
        switch (root.page.ranking) {
        case Sizing.Ranking.Cost:
            return qsTr("ranked by cost, what misses one target by how near it comes");
        case Sizing.Ranking.Speed:
            return qsTr("ranked by speed, what misses one target by how near it comes");
        case Sizing.Ranking.Power:
            return qsTr("ranked by power, what misses one target by how near it comes");
        default:
            return qsTr("ranked by what nothing else beats in everything, what misses one target by how near it comes");
        }
    }

    implicitHeight: Metrics.headerHeightTwoLines

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Metrics.space20
        anchors.rightMargin: Metrics.space20
        spacing: root.widths.gap

        HeaderCell {
            Layout.fillWidth: true
            current: root.page.sortColumn === Sizing.SortKey.Configuration
            figures: false
            order: root.page.tally.ofModels ? qsTr("the largest model first") : root.ranking()
            showsOrder: false
            title: root.page.tally.ofModels ? qsTr("Model") : qsTr("Configuration")
            onClicked: root.page.sortBy(Sizing.SortKey.Configuration)
        }
        HeaderCell {
            Layout.preferredWidth: root.widths.memory
            current: root.page.sortColumn === Sizing.SortKey.Memory
            descending: root.page.descending
            figures: false
            title: qsTr("Memory per device")
            unit: root.unit
            onClicked: root.page.sortBy(Sizing.SortKey.Memory)
        }
        HeaderCell {
            Layout.preferredWidth: root.widths.perUser
            current: root.page.sortColumn === Sizing.SortKey.PerUser
            descending: root.page.descending
            title: qsTr("Per user")
            unit: qsTr("tokens/s")
            visible: root.widths.showsPerUser
            onClicked: root.page.sortBy(Sizing.SortKey.PerUser)
        }
        HeaderCell {
            Layout.preferredWidth: root.widths.system
            current: root.page.sortColumn === Sizing.SortKey.System
            descending: root.page.descending
            title: qsTr("System")
            unit: qsTr("tokens/s")
            visible: root.widths.showsSystem
            onClicked: root.page.sortBy(Sizing.SortKey.System)
        }
        HeaderCell {
            Layout.preferredWidth: root.widths.firstToken
            current: root.page.sortColumn === Sizing.SortKey.FirstToken
            descending: root.page.descending
            title: qsTr("First token")
            visible: root.widths.showsFirstToken
            onClicked: root.page.sortBy(Sizing.SortKey.FirstToken)
        }
        HeaderCell {
            Layout.preferredWidth: root.widths.power
            current: root.page.sortColumn === Sizing.SortKey.Power
            descending: root.page.descending
            title: qsTr("Power")
            unit: qsTr("kW, max")
            visible: root.widths.showsPower
            onClicked: root.page.sortBy(Sizing.SortKey.Power)
        }
        HeaderCell {
            Layout.preferredWidth: root.widths.rackUnits
            current: root.page.sortColumn === Sizing.SortKey.RackUnits
            descending: root.page.descending
            title: qsTr("Rack")
            unit: qsTr("U", "rack units")
            visible: root.widths.showsRackUnits
            onClicked: root.page.sortBy(Sizing.SortKey.RackUnits)
        }
        HeaderCell {
            Layout.preferredWidth: root.widths.price
            current: root.page.sortColumn === Sizing.SortKey.Price
            descending: root.page.descending
            title: qsTr("Price")
            unit: root.page.tally.currency
            visible: root.widths.showsPrice
            onClicked: root.page.sortBy(Sizing.SortKey.Price)
        }
    }
    Separator {
        anchors.bottom: parent.bottom
        color: Theme.border2
        width: parent.width
    }
}
