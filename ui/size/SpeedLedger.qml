// How fast the chosen configuration serves the load: each figure with its interval, then what each phase waits for.
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
        note: root.details.speed.intervalLevel.known ? qsTr("%1 interval", "such as 80%").arg(root.numbers.text(root.details.speed.intervalLevel)) : ""
        separated: true
        title: qsTr("Speed, predicted")
        width: parent.width
    }
    Label {
        color: Theme.text2
        look: Metrics.dense
        text: root.details.speed.gap
        visible: text !== ""
        width: parent.width
        wrapMode: Text.Wrap
    }
    Repeater {
        model: root.details.speed.rows

        LedgerRow {
            id: line

            required property speedRow row

            readonly property string range: root.numbers.interval(line.row.low, line.row.high)

            asking: root.askedKey === line.row.value.key
            label: line.row.name
            qualifier: line.range === "" ? qsTr("predicted") : qsTr("predicted, %1").arg(line.range)
            share: line.range
            shareAsking: line.range !== "" && root.askedKey === line.row.low.key
            shareName: qsTr("%1, range", "figure").arg(line.row.name)
            shareWidth: Metrics.px(104)
            unit: root.numbers.unit(line.row.value)
            value: root.numbers.number(line.row.value)
            width: root.width

            onAsked: number => root.asked(line.row.value.key, number)
            onShareAsked: number => root.asked(line.row.low.key, number)
        }
    }
    Repeater {
        model: root.details.speed.limits

        LedgerRow {
            id: limit

            required property limitRow row

            label: limit.row.phase
            shareWidth: 0
            value: limit.row.limit
            width: root.width

            onAsked: number => root.asked(limit.row.key, number)
        }
    }
}
