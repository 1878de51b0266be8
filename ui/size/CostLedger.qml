// What the chosen configuration costs to buy, to own and for each token, and what it draws.
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

    signal asked(string key, Item number)

    spacing: Metrics.space4

    SectionHeader {
        note: qsTr("usual values where none is given")
        separated: true
        title: qsTr("Cost and power")
        width: parent.width
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
        model: root.details.cost.rows

        LedgerRow {
            id: line

            required property costRow row

            asking: root.askedKey === line.row.value.key
            label: line.row.name
            share: line.row.note
            shareWidth: Metrics.px(116)
            unit: line.row.unit === "" ? root.numbers.unit(line.row.value) : line.row.unit
            value: root.numbers.number(line.row.value)
            width: root.width

            onAsked: number => root.asked(line.row.value.key, number)
        }
    }
}
