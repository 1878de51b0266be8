// What one constraint rules out by itself, as a number and as a share of all possibilities.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

RowLayout {
    id: root

    required property constraintRow row
    property int possibilities: 1

    readonly property real share: root.possibilities > 0 ? Math.min(1, root.row.ruledOut / root.possibilities) : 0

    spacing: Metrics.space12

    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1 rules out %2", "a limit, a number").arg(root.row.name).arg(root.row.ruledOut)

    Label {
        Layout.preferredWidth: Metrics.px(210)
        elide: Text.ElideRight
        text: root.row.name
        Accessible.ignored: true
    }
    Item {
        Layout.fillWidth: true
        implicitHeight: Metrics.space12

        Rectangle {
            color: Theme.grid
            height: parent.height
            radius: Metrics.radiusBar
            width: parent.width
        }
        Rectangle {
            color: Theme.verdictFill(Sizing.Verdict.DoesNotFit)
            height: parent.height
            radius: Metrics.radiusBar
            width: parent.width * root.share
        }
    }
    Label {
        Layout.preferredWidth: Metrics.px(64)
        horizontalAlignment: Text.AlignRight
        look: Metrics.bodyStrong
        text: root.row.ruledOut
        Accessible.ignored: true
    }
}
