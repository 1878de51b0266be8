// Verdict mark, configuration, and below it how it runs or the verdict with its reason.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

RowLayout {
    id: root

    required property resultRow row
    property bool selected: false
    // Targets that are missed in columns that are not shown, and what of those columns nobody states.
    property string missed: ""
    property string unknown: ""
    // So narrow that they stand on a line of their own.
    property bool stacked: false

    readonly property bool misses: root.missed !== "" || root.unknown !== ""
    // Where the words begin.
    readonly property real indent: mark.width + root.spacing
    readonly property bool held: root.row.verdict === Sizing.Verdict.Fits

    spacing: Metrics.space8

    VerdictMark {
        id: mark

        verdict: root.row.verdict
        Accessible.ignored: true
    }
    Column {
        Layout.fillWidth: true

        Label {
            elide: Text.ElideRight
            look: root.selected ? Metrics.bodyStrong : Metrics.bodyMedium
            maximumLineCount: 2
            text: root.row.name
            width: parent.width
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Item {
            height: second.height
            width: parent.width

            Label {
                id: word

                anchors.left: parent.left
                color: Theme.verdictText(root.row.verdict)
                look: Metrics.small
                text: qsTr("%1:", "verdict before its reason").arg(root.row.verdictWord)
                visible: !root.held
                Accessible.ignored: true
            }
            Label {
                id: second

                anchors.left: root.held ? parent.left : word.right
                anchors.leftMargin: root.held ? 0 : Metrics.space4
                anchors.right: elsewhere.visible ? elsewhere.left : parent.right
                anchors.rightMargin: elsewhere.visible ? Metrics.space6 : 0
                color: Theme.text2
                elide: Text.ElideRight
                look: Metrics.small
                text: root.held ? root.row.detail : root.row.reason
                Accessible.ignored: true

                HoverTip {
                    show: pointer.hovered && (second.truncated || !root.held)
                    text: root.held ? second.text : qsTr("%1 %2", "reason, how it would run").arg(second.text).arg(root.row.detail)
                }
                HoverHandler {
                    id: pointer
                }
            }
            Loader {
                id: elsewhere

                active: !root.stacked && root.misses
                anchors.right: parent.right
                visible: active

                sourceComponent: ResultMisses {
                    missed: root.missed // qmllint disable unqualified
                    unknown: root.unknown // qmllint disable unqualified
                }
            }
        }
        Loader {
            active: root.stacked && root.misses
            visible: active
            width: parent.width

            sourceComponent: ResultMisses {
                missed: root.missed // qmllint disable unqualified
                stacked: true
                unknown: root.unknown // qmllint disable unqualified
            }
        }
    }
}
