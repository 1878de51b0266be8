// What the fullest device holds, part by part, against what tools report.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Column {
    id: root

    required property Details details
    required property formatter numbers
    // The figure whose derivation is open.
    property string askedKey: ""
    // It follows a list of its own kind of lines.
    property bool separated: false

    signal asked(string key, Item number)

    spacing: 0

    Separator {
        visible: root.separated
        width: parent.width
    }
    Item {
        height: Metrics.space12
        visible: root.separated
        width: 1
    }
    RowLayout {
        spacing: Metrics.space8
        width: parent.width

        Label {
            Layout.fillWidth: true
            look: Metrics.bodyStrong
            text: qsTr("Memory per device")
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Label {
            color: Theme.text3
            look: Metrics.small
            text: root.numbers.memoryUnit()
        }
        Label {
            color: Theme.text3
            look: Metrics.small
            text: qsTr("of capacity")
        }
    }
    DeviceBar {
        capacity: root.details.capacity.value
        full: true
        name: qsTr("Memory per device: %1 used, %2 usable of %3").arg(root.numbers.text(root.details.used))
            .arg(root.numbers.text(root.details.usable)).arg(root.numbers.text(root.details.capacity))
        parts: root.details.parts
        usable: root.details.usable.value
        width: parent.width
    }
    Repeater {
        model: root.details.ledger

        LedgerRow {
            id: line

            required property ledgerRow row

            askable: line.row.value.key !== ""
            asking: askable && root.askedKey === line.row.value.key
            label: line.row.name
            part: line.row.part
            qualifier: qsTr("%1 of capacity").arg(line.share)
            share: root.numbers.share(line.row.value.value, root.details.capacity.value)
            spokenUnit: root.numbers.unit(line.row.value)
            value: root.numbers.number(line.row.value)
            width: root.width

            onAsked: number => root.asked(line.row.value.key, number)
        }
    }
    LedgerRow {
        asking: root.askedKey === root.details.capacity.key
        label: root.details.reportedMeasured ? qsTr("Capacity, as reported") : qsTr("Capacity, derived")
        share: root.numbers.share(1, 1)
        spokenUnit: root.numbers.unit(root.details.capacity)
        total: true
        value: root.numbers.number(root.details.capacity)
        width: root.width

        onAsked: number => root.asked(root.details.capacity.key, number)
    }
    Label {
        color: Theme.text3
        look: Metrics.caption
        text: root.details.reportedMeasured ? qsTr("Tools report %1. Parts are rounded one by one.").arg(root.numbers.text(root.details.reported))
                                            : qsTr("What tools report is not published. Parts are rounded one by one.")
        width: parent.width
        wrapMode: Text.Wrap
    }
}
