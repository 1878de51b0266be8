// A configuration that comes near: each target with what it reaches and by how much it misses.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Column {
    id: root

    required property nearestRow row

    spacing: Metrics.space4

    Label {
        look: Metrics.bodyMedium
        text: root.row.name
        width: parent.width
        wrapMode: Text.Wrap
    }
    Repeater {
        model: root.row.targets.length

        RowLayout {
            id: line

            required property int index

            readonly property string miss: root.row.misses[line.index]

            spacing: Metrics.space12
            width: root.width

            Accessible.role: Accessible.ListItem
            Accessible.name: line.miss === "" ? qsTr("%1: %2, met", "target, result").arg(root.row.targets[line.index]).arg(root.row.results[line.index])
                                              : qsTr("%1: %2, misses by %3", "target, result, gap").arg(root.row.targets[line.index]).arg(root.row.results[line.index]).arg(line.miss)

            Label {
                Layout.preferredWidth: Metrics.px(150)
                color: Theme.text2
                look: Metrics.dense
                text: root.row.targets[line.index]
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                look: Metrics.dense
                text: root.row.results[line.index]
                Accessible.ignored: true
            }
            Label {
                color: line.miss === "" ? Theme.text3 : Theme.verdictText(Sizing.Verdict.DoesNotFit)
                look: Metrics.dense
                text: line.miss === "" ? qsTr("met") : qsTr("misses by %1").arg(line.miss)
                Accessible.ignored: true
            }
        }
    }
    Separator {
        width: parent.width
    }
}
