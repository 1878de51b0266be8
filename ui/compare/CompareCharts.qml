// The charts in one row of equal heights: three of a set where there is room, otherwise one that is chosen.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Item {
    id: root

    required property CompareViewModel page
    required property formatter numbers

    property int chosen: 0
    property bool foldable: false
    property bool folded: false
    readonly property real barHeight: bar.implicitHeight + 2 * Metrics.space8
    // The first of the set that is shown where not all have room.
    property int first: 0
    readonly property list<real> kinds: root.kindsOf(root.chosen)
    readonly property int shown: Math.max(1, Math.min(root.kinds.length, Math.floor(root.width / Metrics.px(300))))
    readonly property bool mapped: root.chosen === 1

    signal copied(string text)
    signal told(string text)
    signal folding(bool folded)

    function kindsOf(set: int): list<real> {
        if (set === 1)
            return [CompareViewModel.Chart.Fit, CompareViewModel.Chart.Roofline];
        if (set === 2)
            return [CompareViewModel.Chart.TokenCost, CompareViewModel.Chart.Power];
        return [CompareViewModel.Chart.Memory, CompareViewModel.Chart.Speed, CompareViewModel.Chart.Cost];
    }

    function focusFirst(): void {
        choice.forceActiveFocus(Qt.TabFocusReason);
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            id: bar

            Layout.bottomMargin: root.folded ? Metrics.space8 : 0
            Layout.leftMargin: Metrics.space20
            Layout.rightMargin: Metrics.space16
            Layout.topMargin: Metrics.space8
            spacing: Metrics.space12

            Segments {
                id: choice

                Layout.preferredHeight: Metrics.toolButtonHeight
                currentIndex: root.chosen
                name: qsTr("Charts")
                options: [qsTr("Overview"), qsTr("Limits"), qsTr("Tokens and power")]
                visible: !root.folded

                onActivated: index => {
                    root.chosen = index;
                    root.first = 0;
                }
            }
            Segments {
                Layout.preferredHeight: Metrics.toolButtonHeight
                currentIndex: root.first
                name: qsTr("Chart")
                options: root.kinds.length === 3 ? ["1", "2", "3"] : ["1", "2"]
                visible: !root.folded && root.shown < root.kinds.length

                onActivated: index => root.first = index
            }
            Item {
                Layout.fillWidth: true
            }
            Label {
                color: Theme.text2
                look: Metrics.small
                text: qsTr("Context and users of")
                visible: root.mapped && !root.folded
            }
            CompareLetters {
                page: root.page
                visible: root.mapped && !root.folded
            }
            BerthButton {
                id: folder

                compact: true
                iconName: root.folded ? "chart" : "chev-down"
                kind: BerthButton.Kind.Ghost
                text: root.folded ? qsTr("Show the charts") : qsTr("Hide the charts")
                visible: root.foldable

                onClicked: root.folding(!root.folded)
            }
        }
        Row {
            Layout.fillHeight: true
            Layout.fillWidth: true
            visible: !root.folded

            // As many frames as the largest set has: another set changes what they show.
            Repeater {
                model: 3

                CompareFrame {
                    id: frame

                    required property int index
                    readonly property int last: Math.min(root.first, root.kinds.length - root.shown)

                    height: parent?.height ?? 0
                    kind: root.kinds[Math.min(frame.index, root.kinds.length - 1)]
                    numbers: root.numbers
                    page: root.page
                    visible: frame.index >= frame.last && frame.index < frame.last + root.shown
                    width: root.width / root.shown

                    onCopied: text => root.copied(text)
                    onTold: text => root.told(text)
                }
            }
        }
    }
    Separator {
        width: parent.width
    }
}
