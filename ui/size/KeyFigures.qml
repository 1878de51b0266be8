// The three numbers that answer most questions.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Column {
    id: root

    required property Details details
    required property formatter numbers
    property bool small: false
    // The figure whose derivation is open.
    property string askedKey: ""

    signal asked(string key, Item number)

    function focusFirst(): void {
        memory.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Metrics.space16

    RowLayout {
        spacing: Metrics.space8
        width: parent.width

        KeyNumber {
            id: memory

            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: Metrics.px(112)
            comparison: qsTr("of %1 usable").arg(root.numbers.number(root.details.usable))
            asking: root.askedKey !== "" && root.askedKey === root.details.used.key
            known: root.details.used.known
            label: root.small ? qsTr("Memory") : qsTr("Memory per device")
            small: root.small
            unit: root.numbers.unit(root.details.used)
            unknownReason: root.details.reason
            value: root.numbers.number(root.details.used)

            onAsked: number => root.asked(root.details.used.key, number)
        }
        Separator {
            Layout.fillHeight: true
            vertical: true
        }
        KeyNumber {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: Metrics.px(104)
            comparison: root.details.standing.perUserTarget === "" ? root.numbers.interval(root.details.speed.perUser.low, root.details.speed.perUser.high)
                                                          : qsTr("target min %1").arg(root.details.standing.perUserTarget)
            asking: root.askedKey !== "" && root.askedKey === root.details.speed.perUser.value.key
            known: root.details.speed.perUser.value.known
            label: root.small ? qsTr("Per user") : qsTr("Per user, tokens/s")
            missed: root.details.standing.slow
            qualifier: qsTr("predicted")
            small: root.small
            unknownReason: root.details.speed.gap
            value: root.numbers.number(root.details.speed.perUser.value)

            onAsked: number => root.asked(root.details.speed.perUser.value.key, number)
        }
        Separator {
            Layout.fillHeight: true
            vertical: true
        }
        KeyNumber {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: Metrics.px(112)
            comparison: root.details.standing.budget === "" ? "" : qsTr("budget %1").arg(root.details.standing.budget)
            asking: root.askedKey !== "" && root.askedKey === root.details.cost.purchase.key
            known: root.details.cost.purchase.known
            label: root.details.cost.ownPrice ? qsTr("Own price, %1", "currency").arg(root.details.cost.currency)
                                              : qsTr("Price, %1", "currency").arg(root.details.cost.currency)
            missed: root.details.standing.dear
            own: root.details.cost.ownPrice
            small: root.small
            unknownReason: root.details.cost.gap
            value: root.numbers.number(root.details.cost.purchase)

            onAsked: number => root.asked(root.details.cost.purchase.key, number)
        }
    }
    Separator {
        width: parent.width
    }
}
