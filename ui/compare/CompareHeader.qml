// The heads of the columns, beside the switches of the table. Folded, they are one line, and a menu has the switches.
pragma ComponentBehavior: Bound

import QtQuick
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Item {
    id: root

    required property CompareViewModel page
    required property CompareColumns columns
    property bool marked: true
    property bool folded: false
    // No room for a button below the table either.
    property bool low: false
    // Names take two lines.
    readonly property bool narrow: root.columns.columnWidth < Metrics.px(230)

    signal chartsRequested
    signal marking(bool marked)
    signal removed(string id)

    function focusFirst(): void {
        (root.folded ? view : marker).forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: root.folded ? Metrics.rowOneLine : Math.max(Metrics.px((root.page.namesAlike ? 72 : 60) + (root.narrow ? 18 : 0)), switches.implicitHeight + 2 * Metrics.space4)

    Column {
        id: switches

        anchors.left: parent.left
        anchors.leftMargin: Metrics.space20
        anchors.verticalCenter: parent.verticalCenter
        spacing: Metrics.space2
        visible: !root.folded
        width: root.columns.labels - Metrics.space20 - Metrics.space4

        Switch {
            id: marker

            checked: root.marked
            text: qsTr("Mark differences")
            width: parent.width

            onToggled: root.marking(marker.checked)
        }
        Switch {
            id: only

            checked: root.page.differencesOnly
            text: qsTr("Differences only")
            width: parent.width

            onToggled: root.page.differencesOnly = only.checked
        }
    }
    CompareView {
        id: view

        anchors.left: parent.left
        anchors.leftMargin: Metrics.space12
        anchors.verticalCenter: parent.verticalCenter
        charted: root.low
        marked: root.marked
        page: root.page
        visible: root.folded

        onChartsRequested: root.chartsRequested()
        onMarking: marked => root.marking(marked)
    }
    Item {
        id: room

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: root.columns.labels
        anchors.right: parent.right
        anchors.top: parent.top
        clip: true

        Repeater {
            model: root.page.columns

            CompareHead {
                id: head

                required property int index
                required property comparedColumn row

                column: head.row
                count: root.columns.count
                folded: root.folded
                height: room.height
                lines: root.narrow ? 2 : 1
                pins: root.page.pins
                place: head.index
                width: root.columns.columnWidth
                x: root.LayoutMirroring.enabled ? room.width - head.width - root.columns.x(head.index) : root.columns.x(head.index)
                z: root.columns.stays(head.index) ? 1 : 0

                onActiveFocusChanged: if (head.activeFocus)
                    root.columns.show(head.index)
                onRemoved: id => root.removed(id)
            }
        }
    }
    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
