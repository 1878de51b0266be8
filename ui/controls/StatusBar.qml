// Facts about the program and its data at the foot of the window: `facts` at the start, `conditions` at the end, or below
// each other where they have no room beside each other. Two texts and no layout: those of Qt 6.4 that are resized before
// they saw that an item is gone still move it.
import QtQuick
import Berth.Theme

Rectangle {
    id: root

    property list<string> facts
    property list<string> conditions

    readonly property real room: root.width - 2 * Metrics.space16
    readonly property bool fits: first.whole + Metrics.space24 + second.whole <= root.room

    color: Theme.window
    // The texts of a hidden bar are not laid out, and asking for their height would do it in the middle of this binding.
    implicitHeight: root.fits || !root.visible ? Metrics.statusBarHeight : first.height + second.height + 2 * Metrics.space4

    Accessible.role: Accessible.StatusBar
    Accessible.name: [...root.facts, ...root.conditions].join(", ")

    Separator {
        width: parent.width
    }
    StatusText {
        id: first

        anchors.left: parent.left
        anchors.leftMargin: Metrics.space16
        facts: root.facts
        width: root.fits ? first.whole : root.room
        y: root.fits ? (root.height - height) / 2 : Metrics.space4
    }
    StatusText {
        id: second

        anchors.right: parent.right
        anchors.rightMargin: Metrics.space16
        facts: root.conditions
        width: root.fits ? second.whole : root.room
        y: root.fits ? (root.height - height) / 2 : first.y + first.height
    }
}
