// A figure of a row, right-aligned, with the target that it misses below; an en dash with a reason where there is none.
import QtQuick
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Item {
    id: root

    required property shownValue value
    required property formatter numbers
    required property string name
    // Of amounts, which carry none of their own.
    property string currency: ""
    property string unknownReason: qsTr("Nothing is held here.")
    property textStyle look: Metrics.body
    // Where the unit may differ from row to row.
    property bool unitShown: false
    property bool reachable: false
    // The figure whose derivation is open.
    property string askedKey: ""

    signal numberAsked(string key, Item number)

    // "min 40": the target that the figure misses; "not known": it cannot be held against one.
    property string missed: ""

    implicitHeight: number.implicitHeight + (target.visible ? target.implicitHeight : 0)

    AskNumber {
        id: number

        anchors.right: parent.right
        asking: root.askedKey !== "" && root.askedKey === root.value.key
        known: root.value.known
        look: root.look
        name: root.name
        qualifier: root.missed === "" || !root.value.known ? "" : qsTr("misses %1", "a target").arg(root.missed)
        spokenUnit: root.currency !== "" ? root.currency : number.known ? root.numbers.unit(root.value) : ""
        stop: root.reachable
        unit: root.unitShown && number.known ? root.numbers.unit(root.value) : ""
        unitLook: Metrics.small
        unknownReason: root.unknownReason
        written: root.numbers.number(root.value)
        y: Math.round((root.height - root.implicitHeight) / 2)

        onAsked: root.numberAsked(root.value.key, number)
    }
    Label {
        id: target

        anchors.right: parent.right
        anchors.top: number.bottom
        color: root.value.known ? Theme.error : Theme.text2
        look: Metrics.small
        text: root.missed
        visible: root.missed !== ""
        Accessible.ignored: true
    }
}
