// Where the machines stand: nothing reckoned, colocation by the kilowatt, or rent of space.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.ViewModels

ColumnLayout {
    id: root

    required property CostAssumptions costs

    spacing: 0

    SettingRow {
        Layout.fillWidth: true
        text: qsTr("Colocation or rent, never both.")
        title: qsTr("Machines stand")

        ValueSegments {
            name: qsTr("Machines stand")
            options: [qsTr("At no cost"), qsTr("In colocation"), qsTr("In rented space")]
            value: root.costs.premises
            values: [Sizing.Premises.NotCounted, Sizing.Premises.Colocated, Sizing.Premises.Rented]

            onChosen: value => root.costs.premises = value
        }
    }
    CostFigure {
        Layout.fillWidth: true
        field: root.costs.colocation
        text: qsTr("For the power that the machines draw at most.")
        title: qsTr("Colocation")
        visible: root.costs.premises === Sizing.Premises.Colocated

        Switch {
            checked: root.costs.energyIncluded
            text: qsTr("Energy is included")

            onToggled: root.costs.energyIncluded = checked
        }
    }
    CostFigure {
        Layout.fillWidth: true
        field: root.costs.space
        text: qsTr("For all machines together.")
        title: qsTr("Rent")
        visible: root.costs.premises === Sizing.Premises.Rented
    }
}
