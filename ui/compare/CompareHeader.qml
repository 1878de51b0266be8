// The heads of the columns, beside the switches of the table.
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
    // Names take two lines.
    readonly property bool narrow: root.columns.columnWidth < Metrics.px(230)

    signal marking(bool marked)
    signal removed(string id, string name)

    function focusFirst(): void {
        marker.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: Math.max(Metrics.px((root.page.namesAlike ? 72 : 60) + (root.narrow ? 18 : 0)), switches.implicitHeight + 2 * Metrics.space4)

    Column {
        id: switches

        anchors.left: parent.left
        anchors.leftMargin: Metrics.space20
        anchors.verticalCenter: parent.verticalCenter
        spacing: Metrics.space2
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
                height: room.height
                lines: root.narrow ? 2 : 1
                pins: root.page.pins
                place: head.index
                width: root.columns.columnWidth
                x: root.LayoutMirroring.enabled ? room.width - head.width - root.columns.x(head.index) : root.columns.x(head.index)
                z: root.columns.stays(head.index) ? 1 : 0

                onActiveFocusChanged: if (head.activeFocus)
                    root.columns.show(head.index)
                onRemoved: (id, name) => root.removed(id, name)
            }
        }
    }
    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
