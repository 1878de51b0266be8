// What costs are reckoned with: currency, exchange rates, own prices, and the figures that replace the usual ones.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

ColumnLayout {
    id: root

    required property CostAssumptions costs

    signal catalogueRequested

    spacing: 0

    RowLayout {
        Layout.bottomMargin: Metrics.space16
        Layout.fillWidth: true
        spacing: Metrics.space12

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                look: Metrics.page
                text: qsTr("Costs")
                Accessible.role: Accessible.Heading
            }
            Label {
                Layout.fillWidth: true
                color: Theme.text2
                look: Metrics.small
                text: qsTr("These values apply to every sizing and report. An empty field takes the usual value printed below it.")
                wrapMode: Text.Wrap
            }
        }
        BerthButton {
            enabled: root.costs.ownCount > 0 || root.costs.premises !== Sizing.Premises.NotCounted
            iconName: "revert"
            text: qsTr("Reset all")
            description: qsTr("Every figure to its usual value; currency and rates stay")

            onClicked: root.costs.resetAll()
        }
    }
    SettingRow {
        Layout.fillWidth: true
        text: qsTr("Of prices and costs. A budget is converted by your rates; without one, the budget and the prices keep their currency.")
        title: qsTr("Currency")

        SearchCombo {
            Layout.fillWidth: true
            Layout.maximumWidth: Metrics.px(260)
            currentRow: root.costs.currency.options.indexOf(root.costs.currency.currentId)
            model: root.costs.currency.options
            name: qsTr("Currency")
            titleRole: "title"

            onActivated: row => root.costs.currency.choose(root.costs.currency.options.at(row).id)
        }
    }
    SettingRow {
        Layout.fillWidth: true
        text: qsTr("Berth knows none and never asks the network. Prices without a rate to your currency stay unknown.")
        title: qsTr("Exchange rates")

        RateList {
            Layout.fillWidth: true
            rates: root.costs.rates
        }
        RateForm {
            Layout.fillWidth: true
            rates: root.costs.rates
        }
    }
    SettingRow {
        Layout.fillWidth: true
        text: qsTr("Your own prices go before published ones.")
        title: qsTr("Price list")

        BerthButton {
            iconName: "nav-catalogue"
            text: qsTr("Import in the catalogue")

            onClicked: root.catalogueRequested()
        }
    }
    CostHeading {
        text: qsTr("Energy")
    }
    CostFigure {
        Layout.fillWidth: true
        field: root.costs.tariff
        text: qsTr("Without VAT and recoverable taxes.")
        title: qsTr("Electricity")
    }
    CostFigure {
        Layout.fillWidth: true
        field: root.costs.pue
        text: qsTr("Power of the building over power of the machines.")
        title: qsTr("PUE")
    }
    CostFigure {
        Layout.fillWidth: true
        field: root.costs.utilisation
        text: qsTr("Share of the hours in which the machines work at full rate.")
        title: qsTr("Busy time")
    }
    CostHeading {
        text: qsTr("Machines")
    }
    CostFigure {
        Layout.fillWidth: true
        field: root.costs.years
        text: qsTr("Over which the purchase is written off.")
        title: qsTr("Years of use")
    }
    CostFigure {
        Layout.fillWidth: true
        field: root.costs.residual
        text: qsTr("Of the purchase, at the end.")
        title: qsTr("Residual value")
    }
    CostFigure {
        Layout.fillWidth: true
        field: root.costs.discount
        text: qsTr("For the present value of what is paid later.")
        title: qsTr("Discount rate")
    }
    CostFigure {
        Layout.fillWidth: true
        field: root.costs.support
        text: qsTr("Of the purchase.")
        title: qsTr("Support")
    }
    CostFigure {
        Layout.fillWidth: true
        field: root.costs.software
        text: qsTr("Subscriptions, for each accelerator.")
        title: qsTr("Software")
    }
    CostFigure {
        Layout.fillWidth: true
        field: root.costs.installation
        text: qsTr("Of each machine, once: delivery, rack, cables, setting up.")
        title: qsTr("Installation")
    }
    CostFigure {
        Layout.fillWidth: true
        field: root.costs.licences
        text: qsTr("Of each accelerator, once.")
        title: qsTr("Licences")
    }
    CostHeading {
        text: qsTr("Premises and staff")
    }
    PremisesSetting {
        Layout.fillWidth: true
        costs: root.costs
    }
    CostFigure {
        Layout.fillWidth: true
        field: root.costs.staffCount
        text: qsTr("Full-time people who look after these machines.")
        title: qsTr("Staff")
    }
    CostFigure {
        Layout.fillWidth: true
        field: root.costs.staffPay
        text: qsTr("Of one full-time person, all costs included.")
        title: qsTr("Pay")
    }
}
