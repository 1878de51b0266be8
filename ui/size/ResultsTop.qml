// What stands above the results: how many there are, what they are ranked by, or why there are none, and the headings.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

ColumnLayout {
    id: root

    required property SizeViewModel page
    required property formatter numbers
    required property ResultColumns widths
    // Nothing meets every target, and why is known.
    property bool stuck: false
    // The ranking stands among the filters.
    property bool tight: false
    // The most height for the reasons why there is nothing.
    property real worth: Infinity
    // There is a chart, but no room for it below the list: it takes the list's place when asked for.
    property bool exchangeable: false
    property bool chartAsked: false

    signal chartToggled

    function modelHeading(): string {
        if (root.page.tally.meeting === 0)
            return qsTr("No model meets every target");
        return root.page.tally.meeting === 1 ? qsTr("1 model meets every target") : qsTr("%1 models meet every target").arg(root.page.tally.meeting);
    }

    function heading(): string {
        if (root.page.tally.ofModels)
            return root.modelHeading();
        if (root.page.tally.meeting === 0)
            return qsTr("No configuration meets every target");
        return root.page.tally.meeting === 1 ? qsTr("1 configuration meets every target")
                                       : qsTr("%1 configurations meet every target").arg(root.page.tally.meeting);
    }

    spacing: 0

    RowLayout {
        Layout.bottomMargin: Metrics.space8
        Layout.fillWidth: true
        Layout.leftMargin: Metrics.space20
        Layout.rightMargin: Metrics.space20
        Layout.topMargin: Metrics.space12
        spacing: Metrics.space8
        visible: !root.stuck

        Column {
            Layout.fillWidth: true

            Label {
                look: Metrics.heading
                text: root.heading()
                width: parent.width
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }
            Label {
                color: Theme.text3
                look: Metrics.small
                text: root.page.filter !== "" ? qsTr("only rows that hold \u201c%1\u201d").arg(root.page.filter) : qsTr("%1 more shown with what they miss").arg(root.page.tally.others)
                width: parent.width
                wrapMode: Text.Wrap
            }
        }
        BerthButton {
            iconName: "close"
            kind: BerthButton.Kind.IconOnly
            text: qsTr("Show all rows again")
            visible: root.page.filter !== ""

            onClicked: root.page.filter = ""
        }
        RankSegments {
            page: root.page
            visible: !root.tight && !root.page.tally.ofModels
        }
        BerthButton {
            iconName: root.chartAsked ? "table" : "chart"
            kind: BerthButton.Kind.IconOnly
            text: root.chartAsked ? qsTr("Show the list") : qsTr("Show the chart")
            visible: root.exchangeable

            onClicked: root.chartToggled()
        }
        BerthButton {
            id: filter

            iconName: "filter"
            kind: BerthButton.Kind.IconOnly
            text: qsTr("Filter and columns")

            onClicked: list.open()

            ListPopup {
                id: list

                columns: root.widths
                page: root.page
                ranked: root.tight && !root.page.tally.ofModels
                x: filter.width - width
                y: filter.height + Metrics.space4

                onClosed: filter.forceActiveFocus(Qt.PopupFocusReason)
            }
        }
    }
    NoSolution {
        Layout.fillWidth: true
        Layout.preferredHeight: foldAt(root.worth)
        diagnosis: root.page.diagnosis
        visible: root.stuck
    }
    Separator {
        Layout.fillWidth: true
        visible: root.stuck
    }
    ResultsHeader {
        visible: !root.chartAsked
        Layout.fillWidth: true
        page: root.page
        unit: root.numbers.memoryUnit()
        widths: root.widths
    }
}
