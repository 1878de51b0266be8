// What one constraint leaves of all possibilities: a bar of what is left, hatched where it rules out, and both numbers.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Rectangle {
    id: root

    required property funnelRow row
    property int possibilities: 1
    // The one that takes the last: those after it find nothing to rule out.
    readonly property bool last: root.row.left === 0 && root.row.ruledOut > 0

    function share(count: int): real {
        return root.possibilities > 0 ? Math.min(1, count / root.possibilities) : 0;
    }

    color: root.last ? Theme.verdictTint(Sizing.Verdict.DoesNotFit) : "transparent"
    implicitHeight: Math.max(Metrics.rowComparison, name.implicitHeight + Metrics.space8)

    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1 leaves %2, rules out %3", "a limit, numbers").arg(root.row.name).arg(root.row.left).arg(root.row.ruledOut)

    RowLayout {
        anchors.fill: parent
        spacing: Metrics.space12

        Label {
            id: name

            Layout.leftMargin: Metrics.space8
            Layout.preferredWidth: Metrics.px(220)
            look: root.last ? Metrics.bodyStrong : Metrics.body
            text: root.row.name
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Item {
            Layout.fillWidth: true
            implicitHeight: Metrics.space12

            Rectangle {
                id: rest

                color: Theme.memory(Token.MemoryPart.KvCache)
                height: parent.height
                radius: Metrics.radiusBar
                width: parent.width * root.share(root.row.left)
            }
            HatchedArea {
                height: parent.height
                part: root.last ? Token.MemoryPart.Missing : Token.MemoryPart.KeptBack
                scheme: Theme.scheme
                unit: Metrics.scale
                width: parent.width * root.share(root.row.ruledOut)
                x: root.LayoutMirroring.enabled ? parent.width - rest.width - width : rest.width
            }
        }
        Label {
            Layout.preferredWidth: Metrics.px(52)
            horizontalAlignment: Text.AlignRight
            look: Metrics.bodyStrong
            text: root.row.left
            Accessible.ignored: true
        }
        Label {
            Layout.preferredWidth: Metrics.px(64)
            Layout.rightMargin: Metrics.space8
            color: Theme.text2
            horizontalAlignment: Text.AlignRight
            text: root.row.ruledOut === 0 ? "" : qsTr("- %1", "ruled out").arg(root.row.ruledOut)
            Accessible.ignored: true
        }
    }
}
