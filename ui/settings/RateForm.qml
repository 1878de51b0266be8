// A new exchange rate: two currencies, the rate, its date and where it is from.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

ColumnLayout {
    id: root

    required property ExchangeRates rates

    function add(): void {
        if (!rate.acceptable)
            rate.forceActiveFocus(Qt.TabFocusReason); // it says itself what is wrong
        else if (root.rates.add(date.text, origin.text))
            origin.text = "";
    }

    spacing: Metrics.space8

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Metrics.space8
        columns: root.width < Metrics.px(520) ? 2 : 4
        rowSpacing: Metrics.space8

        SearchCombo {
            Layout.fillWidth: true
            Layout.preferredWidth: Metrics.px(150)
            currentRow: root.rates.from.options.indexOf(root.rates.from.currentId)
            model: root.rates.from.options
            name: qsTr("One of this currency")
            titleRole: "title"

            onActivated: row => root.rates.from.choose(root.rates.from.options.at(row).id)
        }
        NumberField {
            id: rate

            Layout.fillWidth: true
            Layout.preferredWidth: Metrics.px(120)
            decimals: root.rates.rate.decimals
            from: root.rates.rate.from
            name: qsTr("Rate")
            optional: true
            prefix: "="
            step: root.rates.rate.step
            to: root.rates.rate.to
            value: root.rates.rate.value

            onEdited: value => root.rates.rate.edit(value)
        }
        SearchCombo {
            Layout.fillWidth: true
            Layout.preferredWidth: Metrics.px(150)
            currentRow: root.rates.to.options.indexOf(root.rates.to.currentId)
            model: root.rates.to.options
            name: qsTr("So many of this currency")
            titleRole: "title"

            onActivated: row => root.rates.to.choose(root.rates.to.options.at(row).id)
        }
        TextField {
            id: date

            Layout.fillWidth: true
            Layout.preferredWidth: Metrics.px(110)
            description: qsTr("a day, such as %1").arg(Metrics.locale === "" ? "" : root.rates.today()) // anew in another language
            maximumLength: 10
            name: qsTr("Date of the rate")
            text: root.rates.today()

            onAccepted: root.add()
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Metrics.space8

        TextField {
            id: origin

            Layout.fillWidth: true
            maximumLength: 200
            name: qsTr("Source of the rate")
            hint: qsTr("Source, such as a central bank")

            onAccepted: root.add()
        }
        BerthButton {
            iconName: "plus"
            text: qsTr("Add rate")

            onClicked: root.add()
        }
    }
    FieldError {
        Layout.fillWidth: true
        text: root.rates.error
    }
}
