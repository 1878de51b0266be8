// A place in the list of results: the configuration that stands there, and above the first of a group its heading.
import QtQuick
import Berth.ViewModels

Item {
    id: root

    required property resultRow row
    required property formatter numbers
    required property ResultColumns widths
    property alias askedKey: line.askedKey
    property alias currency: line.currency
    property alias focused: line.focused
    property alias reachable: line.reachable
    property alias selected: line.selected
    // In the order that Berth gives, and not in that of a column.
    property alias ranked: heading.ranked
    readonly property alias line: line

    signal chosen
    signal numberAsked(string key, Item number)

    implicitHeight: line.implicitHeight + (root.row.opensGroup ? heading.implicitHeight : 0)

    Accessible.role: Accessible.Row
    Accessible.name: line.spoken
    Accessible.selected: line.selected
    Accessible.onPressAction: root.chosen()

    GroupRow {
        id: heading

        group: root.row.group
        visible: root.row.opensGroup
        width: root.width
    }
    ResultLine {
        id: line

        anchors.bottom: root.bottom
        height: line.implicitHeight
        numbers: root.numbers
        row: root.row
        widths: root.widths
        width: root.width

        onChosen: root.chosen()
        onNumberAsked: (key, number) => root.numberAsked(key, number)
        onRowRequested: root.focus = true
    }
}
