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
            comparison: root.numbers.interval(root.details.speed.perUser.low, root.details.speed.perUser.high)
            asking: root.askedKey !== "" && root.askedKey === root.details.speed.perUser.value.key
            known: root.details.speed.perUser.value.known
            label: root.small ? qsTr("Per user") : qsTr("Per user, tokens/s")
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
            Layout.preferredWidth: Metrics.px(104)
            comparison: root.numbers.interval(root.details.speed.system.low, root.details.speed.system.high)
            asking: root.askedKey !== "" && root.askedKey === root.details.speed.system.value.key
            known: root.details.speed.system.value.known
            label: root.small ? qsTr("System") : qsTr("System, tokens/s")
            qualifier: qsTr("predicted")
            small: root.small
            unknownReason: root.details.speed.gap
            value: root.numbers.number(root.details.speed.system.value)

            onAsked: number => root.asked(root.details.speed.system.value.key, number)
        }
    }
    Separator {
        width: parent.width
    }
}
