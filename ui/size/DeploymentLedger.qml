// Figures of the whole deployment.
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
        separated: true
        title: qsTr("Whole deployment")
        width: parent.width
    }
    Repeater {
        model: root.details.host

        LedgerRow {
            id: line

            required property ledgerRow row

            askable: line.row.value.key !== ""
            asking: askable && root.askedKey === line.row.value.key
            label: line.row.name
            shareWidth: 0
            unit: root.numbers.unit(line.row.value)
            value: root.numbers.number(line.row.value)
            width: root.width

            onAsked: number => root.asked(line.row.value.key, number)
        }
    }
}
