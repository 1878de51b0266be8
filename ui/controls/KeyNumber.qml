// One of the numbers that matter: label, askable number with unit, one line that compares it.
import QtQuick
import Berth.Theme

Column {
    id: root

    property string label: ""
    property string value: ""
    property string unit: ""
    property string qualifier: ""
    property string comparison: ""
    // The comparison says that a target is missed.
    property bool missed: false
    property bool known: true
    property string unknownReason: ""
    property bool asking: false
    // The user's own figure, or one that rests on it; the label says so in words.
    property bool own: false
    // 20 instead of 24, for small windows.
    property bool small: false

    signal asked(Item number)

    spacing: Metrics.space2

    Label {
        color: Theme.text2
        look: Metrics.small
        text: root.label
        width: root.width
        wrapMode: Text.Wrap
    }
    AskNumber {
        id: number

        asking: root.asking
        known: root.known
        look: root.small ? Metrics.keySmall : Metrics.key
        name: root.label
        qualifier: root.qualifier
        unit: root.unit
        unitLook: Metrics.body
        unknownReason: root.unknownReason
        written: root.value

        onAsked: root.asked(number)

        OwnNotch {
            anchors.left: parent.right
            anchors.top: parent.top
            visible: root.own
        }
    }
    Label {
        color: root.missed ? Theme.error : Theme.text3
        look: Metrics.small
        text: root.comparison
        visible: root.comparison !== ""
        width: root.width
        wrapMode: Text.Wrap
    }
}
