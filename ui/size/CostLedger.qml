// What the chosen configuration costs to buy and to own or to rent, for each token, and what it draws.
pragma ComponentBehavior: Bound

import QtQuick
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Column {
    id: root

    required property Details details
    required property formatter numbers
    // The figure whose derivation is open.
    property string askedKey: ""
    property bool renting: false

    readonly property bool rents: root.renting && root.details.cost.rentCount > 0

    signal asked(string key, Item number)

    spacing: Metrics.space4

    SectionHeader {
        note: root.rents ? qsTr("buying pays off") : root.details.cost.basis
        separated: true
        title: qsTr("Cost and power")
        width: parent.width
    }
    ValueSegments {
        height: Metrics.toolButtonHeight
        name: qsTr("Buy or rent")
        options: [qsTr("Buy"), qsTr("Rent")]
        value: root.rents ? 1 : 0
        values: [0, 1]
        visible: root.details.cost.rentCount > 0
        width: Metrics.px(140)

        onChosen: value => root.renting = value === 1
    }
    Label {
        color: Theme.text2
        look: Metrics.dense
        text: root.details.cost.gap
        visible: text !== ""
        width: parent.width
        wrapMode: Text.Wrap
    }
    Repeater {
        model: root.rents ? root.details.cost.rentRows : root.details.cost.rows

        LedgerRow {
            id: line

            required property costRow row

            askable: line.row.value.key !== ""
            asking: root.askedKey !== "" && root.askedKey === line.row.value.key
            label: line.row.name
            own: line.row.own
            qualifier: root.rents && line.row.note !== "" ? qsTr("buying pays off: %1").arg(line.row.note) : line.row.note
            share: line.row.note
            shareWidth: Metrics.px(116)
            unit: line.row.unit === "" ? root.numbers.unit(line.row.value) : line.row.unit
            value: root.numbers.number(line.row.value)
            width: root.width

            onAsked: number => root.asked(line.row.value.key, number)
        }
    }
    Label {
        color: Theme.text3
        look: Metrics.small
        text: root.details.cost.notes
        visible: text !== "" && !root.rents
        width: parent.width
        wrapMode: Text.Wrap
    }
}
