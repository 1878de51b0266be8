// Speed and price of a row that is too narrow for columns, below its name; nothing where the columns have room. Its
// component is not bound, see HoverTip.
import QtQuick
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Loader {
    id: root

    required property resultRow row
    required property formatter numbers
    property string currency: ""
    property string priceGap: ""
    property bool reachable: false
    // The figure whose derivation is open.
    property string askedKey: ""

    signal numberAsked(string key, Item number)

    // A loader keeps the size of what it let go of.
    visible: active

    sourceComponent: Row {
        spacing: Metrics.space20

        AskNumber {
            id: speed

            asking: root.askedKey !== "" && root.askedKey === root.row.perUser.key // qmllint disable unqualified
            known: root.row.perUser.known // qmllint disable unqualified
            look: Metrics.small
            name: qsTr("Speed per user")
            stop: root.reachable // qmllint disable unqualified
            unit: speed.known ? root.numbers.unit(root.row.perUser) : "" // qmllint disable unqualified
            unknownReason: root.row.speedGap // qmllint disable unqualified
            written: root.numbers.number(root.row.perUser) // qmllint disable unqualified

            onAsked: root.numberAsked(root.row.perUser.key, speed) // qmllint disable unqualified
        }
        AskNumber {
            id: price

            asking: root.askedKey !== "" && root.askedKey === root.row.price.key // qmllint disable unqualified
            known: root.row.price.known // qmllint disable unqualified
            look: Metrics.small
            name: qsTr("Price")
            stop: root.reachable // qmllint disable unqualified
            unit: root.currency // qmllint disable unqualified
            unknownReason: root.priceGap // qmllint disable unqualified
            written: root.numbers.number(root.row.price) // qmllint disable unqualified

            onAsked: root.numberAsked(root.row.price.key, price) // qmllint disable unqualified
        }
    }
}
