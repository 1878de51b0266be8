// A verdict with its reason, and a button when something can be done about it.
import QtQuick
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
    implicitHeight: Math.max(sentences.implicitHeight, button.visible ? button.implicitHeight : 0) + 2 * Metrics.space8
    implicitWidth: mark.width + sentences.implicitWidth + 2 * Metrics.space12 + Metrics.space8
        + (button.visible ? button.implicitWidth + Metrics.space8 : 0)
    radius: Metrics.radiusControl

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("%1: %2", "verdict and reason").arg(root.title).arg(root.text)

    VerdictWords {
        id: words
    }
    // Anchors, no layout: the height of wrapped text follows from its width alone, in one pass.
    VerdictMark {
        id: mark

        readonly property bool centred: root.text === "" || root.action !== ""

        anchors.left: parent.left
        anchors.leftMargin: Metrics.space12
        size: Metrics.markLarge
        verdict: root.verdict
        y: mark.centred ? (parent.height - height) / 2 : Metrics.space8 + Metrics.space2
        Accessible.ignored: true
    }
    Column {
        id: sentences

        anchors.left: mark.right
        anchors.leftMargin: Metrics.space8
        anchors.right: button.visible ? button.left : parent.right
        anchors.rightMargin: button.visible ? Metrics.space8 : Metrics.space12
        anchors.verticalCenter: parent.verticalCenter

        Label {
            color: Theme.verdictText(root.verdict)
            look: Metrics.title
            text: root.title
            width: parent.width
            wrapMode: Text.Wrap
        }
        Label {
            text: root.text
            visible: root.text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    BerthButton {
        id: button

        anchors.right: parent.right
        anchors.rightMargin: Metrics.space12
        anchors.verticalCenter: parent.verticalCenter
        text: root.action
        visible: root.action !== ""
        onClicked: root.acted()
    }
}
