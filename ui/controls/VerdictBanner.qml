// A verdict with its reason, and a button when something can be done about it.
import QtQuick
import QtQuick.Layouts
import Berth.Theme

Rectangle {
    id: root

    property int verdict: Token.Verdict.Fits
    // The word of the verdict unless a headline says more ("No configuration meets every target").
    property string title: words.of(root.verdict)
    property string text: ""
    property string action: ""

    signal acted

    border.color: Theme.border
    border.width: Theme.highContrast ? Metrics.hairline : 0
    color: Theme.verdictTint(root.verdict)
    implicitHeight: row.implicitHeight + 2 * Metrics.space8
    implicitWidth: row.implicitWidth + 2 * Metrics.space12
    radius: Metrics.radiusControl

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("%1: %2", "verdict and reason").arg(root.title).arg(root.text)

    VerdictWords {
        id: words
    }
    RowLayout {
        id: row

        anchors.fill: parent
        anchors.bottomMargin: Metrics.space8
        anchors.leftMargin: Metrics.space12
        anchors.rightMargin: Metrics.space12
        anchors.topMargin: Metrics.space8
        spacing: Metrics.space8

        VerdictMark {
            Layout.alignment: root.text === "" || root.action !== "" ? Qt.AlignVCenter : Qt.AlignTop
            Layout.topMargin: root.text === "" || root.action !== "" ? 0 : Metrics.space2
            size: Metrics.markLarge
            verdict: root.verdict
            Accessible.ignored: true
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                color: Theme.verdictText(root.verdict)
                look: Metrics.title
                text: root.title
                wrapMode: Text.Wrap
            }
            Label {
                Layout.fillWidth: true
                text: root.text
                visible: root.text !== ""
                wrapMode: Text.Wrap
            }
        }
        BerthButton {
            text: root.action
            visible: root.action !== ""
            onClicked: root.acted()
        }
    }
}
