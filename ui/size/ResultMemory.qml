// Memory of one device as a bar with "127.1 of 135.7" below.
import QtQuick
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Column {
    id: root

    required property resultRow row
    required property formatter numbers
    property bool reachable: false
    // The figure whose derivation is open.
    property string askedKey: ""

    signal numberAsked(string key, Item number)
    signal rowRequested

    function askUsed(): void {
        if (number.known)
            root.numberAsked(root.row.used.key, number);
    }

    spacing: Metrics.space2

    DeviceBar {
        name: qsTr("Memory per device: %1 of %2").arg(root.numbers.text(root.row.used)).arg(root.numbers.text(root.row.usable))
        parts: root.row.parts
        usable: root.row.usable.value
        visible: root.row.used.known
        width: parent.width - Metrics.space12
    }
    Row {
        spacing: Metrics.space4

        AskNumber {
            id: number

            asking: root.askedKey !== "" && root.askedKey === root.row.used.key
            known: root.row.used.known
            look: Metrics.small
            name: qsTr("Memory per device")
            spokenUnit: root.numbers.unit(root.row.used)
            stop: root.reachable
            unknownReason: root.row.reason
            written: root.numbers.number(root.row.used)

            // Back to the row: to Qt, whoever is inside a list has passed it.
            Keys.onBacktabPressed: root.rowRequested()
            onAsked: root.askUsed()
        }
        Label {
            color: Theme.text2
            look: Metrics.small
            text: qsTr("of %1", "of so much usable memory").arg(root.numbers.number(root.row.usable))
            visible: root.row.used.known
            Accessible.ignored: true
        }
    }
}
