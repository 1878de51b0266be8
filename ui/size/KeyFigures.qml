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
            comparison: (root.small ? qsTr("of %1", "of so many that are asked for") : qsTr("asked for %1")).arg(root.numbers.number(root.details.requestedTokens))
            asking: root.askedKey !== "" && root.askedKey === root.details.tokens.key
            known: root.details.tokens.known
            label: qsTr("Tokens held")
            missed: root.details.verdict !== Sizing.Verdict.Fits
            small: root.small
            unknownReason: root.details.reason
            value: root.numbers.number(root.details.tokens)

            onAsked: number => root.asked(root.details.tokens.key, number)
        }
        Separator {
            Layout.fillHeight: true
            vertical: true
        }
        KeyNumber {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: Metrics.px(96)
            comparison: root.details.devices.value === 1 ? qsTr("on 1 device") : qsTr("on %1 devices").arg(root.numbers.number(root.details.devices))
            asking: root.askedKey !== "" && root.askedKey === root.details.weights.key
            known: root.details.weights.known
            label: qsTr("Weights")
            small: root.small
            unit: root.numbers.unit(root.details.weights)
            unknownReason: root.details.reason
            value: root.numbers.number(root.details.weights)

            onAsked: number => root.asked(root.details.weights.key, number)
        }
    }
    Separator {
        width: parent.width
    }
}
