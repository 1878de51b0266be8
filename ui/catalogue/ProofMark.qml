// How a fact or an entry is known, as a mark and a word.
import QtQuick
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Item {
    id: root

    property int proof: Sizing.Proof.Sourced
    property string text: ""
    property real leftPadding: 0

    readonly property color ink: root.proof === Sizing.Proof.Own ? Theme.accent : root.proof === Sizing.Proof.Unverified ? Theme.warning : Theme.text3

    function icon(): string {
        if (root.proof === Sizing.Proof.Own)
            return "edit";
        return root.proof === Sizing.Proof.Unverified ? "warn" : "check";
    }

    implicitHeight: Metrics.small.lineHeight
    implicitWidth: words.x + Math.ceil(words.implicitWidth)

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: root.leftPadding
        anchors.verticalCenter: parent.verticalCenter
        color: root.ink
        name: root.icon()
        size: Metrics.iconSmall
    }
    Label {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: Metrics.space6
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        color: root.ink
        elide: Text.ElideRight
        look: Metrics.small
        text: root.text
    }
}
