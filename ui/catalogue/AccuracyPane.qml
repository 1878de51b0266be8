// How accurate Berth is: every published run against its prediction, errors by engine and by hardware. A sceptic can see
// for himself; each point says where it was published.
import QtQuick
import QtQuick.Layouts
import Berth.Charts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

FocusScope {
    id: root

    required property AccuracyViewModel accuracy
    required property formatter numbers
    property bool roomy: true

    signal copied(string text)
    signal told(string text)
    signal closed

    function focusFirst(): void {
        back.forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("How accurate is Berth")

    onVisibleChanged: if (root.visible)
        root.accuracy.run()
    Component.onCompleted: if (root.visible)
        root.accuracy.run()

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ColumnLayout {
        anchors.bottomMargin: Metrics.space12
        anchors.fill: parent
        anchors.leftMargin: Metrics.space20
        anchors.rightMargin: Metrics.space20
        anchors.topMargin: Metrics.space12
        spacing: Metrics.space12

        RowLayout {
            spacing: Metrics.space8

            BerthButton {
                id: back

                backwardIcon: true
                directionalIcon: true
                iconName: "chev-right"
                keys: "Esc"
                kind: BerthButton.Kind.IconOnly
                text: qsTr("Back to the facts")

                onClicked: root.closed()
            }
            Label {
                Layout.fillWidth: true
                look: Metrics.heading
                text: qsTr("How accurate is Berth")
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }
            Choice {
                Layout.preferredWidth: Metrics.px(200)
                currentIndex: root.accuracy.metric
                model: root.accuracy.metrics
                name: qsTr("Figure")

                onActivated: index => root.accuracy.metric = index
            }
        }
        Label {
            Layout.fillWidth: true
            color: Theme.text2
            text: root.accuracy.problem !== "" ? root.accuracy.problem : root.accuracy.summary
            visible: text !== ""
            wrapMode: Text.Wrap
        }
        Progress {
            Layout.fillWidth: true
            Layout.maximumWidth: Metrics.px(360)
            running: root.accuracy.running
            text: qsTr("Predicting published runs, %1%").arg(Math.round(100 * root.accuracy.progress))
            value: root.accuracy.progress

            onCancelled: root.accuracy.cancel()
        }
        EmptyState {
            Layout.fillWidth: true
            action: qsTr("Predict them now")
            text: qsTr("The published runs have not been predicted.")
            visible: !root.accuracy.known && !root.accuracy.running

            onActed: root.accuracy.run()
        }
        ChartFrame {
            Layout.fillHeight: true
            Layout.fillWidth: true
            spec: root.accuracy.chart
            subtitle: qsTr("a point is a published run; the band is 20% to either side")
            texts: root.numbers.texts
            title: qsTr("Predicted against measured")
            visible: root.accuracy.known

            onCopied: text => root.copied(text)
            onTold: text => root.told(text)
        }
        RowLayout {
            spacing: Metrics.space12
            visible: root.accuracy.known

            Label {
                Layout.fillWidth: true
                look: Metrics.bodyStrong
                text: qsTr("Errors by group")
                Accessible.role: Accessible.Heading
            }
            ValueSegments {
                Layout.preferredHeight: Metrics.toolButtonHeight
                Layout.preferredWidth: Metrics.px(200)
                name: qsTr("Group by")
                options: [qsTr("Engine"), qsTr("Hardware")]
                value: root.accuracy.grouping
                values: [0, 1]

                onChosen: value => root.accuracy.grouping = value
            }
        }
        DataTable {
            Layout.fillWidth: true
            Layout.preferredHeight: Metrics.headerHeight + (root.roomy ? 5 : 2) * Metrics.rowOneLine
            name: qsTr("Errors by group")
            source: root.accuracy.groups
            visible: root.accuracy.known

            onCopied: text => root.copied(text)
        }
        Label {
            Layout.fillWidth: true
            color: Theme.text3
            look: Metrics.small
            text: root.accuracy.unseen
            visible: root.accuracy.known
            wrapMode: Text.Wrap
        }
    }
}
