// What the estimate wants its reader to know besides the numbers.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Column {
    id: root

    required property Details details
    readonly property int count: lines.count

    spacing: Metrics.space8

    SectionHeader {
        separated: true
        title: qsTr("Remarks")
        width: parent.width
    }
    Repeater {
        id: lines

        model: root.details.findings

        RowLayout {
            id: line

            required property findingRow row

            readonly property bool serious: line.row.severity !== Sizing.Severity.Note

            spacing: Metrics.space8
            width: root.width

            Icon {
                Layout.alignment: Qt.AlignTop
                color: line.serious ? Theme.warning : Theme.text3
                name: line.serious ? "warn" : "info"
                size: Metrics.iconSmall
            }
            Label {
                Layout.fillWidth: true
                look: Metrics.dense
                text: line.row.text
                wrapMode: Text.Wrap
                Accessible.name: line.serious ? qsTr("Caution: %1").arg(line.row.text) : line.row.text
            }
        }
    }
}
