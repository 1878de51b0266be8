// A short word with a tint: a revision, a state (`tone` is a Token.Tone), with an icon where the state has one.
import QtQuick
import Berth.Theme

Rectangle {
    id: root

    property string text: ""
    property string iconName: ""
    property int tone: Token.Tone.Neutral
    property string description: ""

    border.color: Theme.border
    border.width: Theme.highContrast ? Metrics.hairline : 0
    color: Theme.toneTint(root.tone)
    implicitHeight: row.implicitHeight + Metrics.space2 + (root.iconName === "" ? 0 : Metrics.space2)
    implicitWidth: row.implicitWidth + 2 * (root.iconName === "" ? Metrics.space6 : Metrics.space8)
    radius: Metrics.radiusTag

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
    Accessible.description: root.description

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Metrics.space6

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.toneText(root.tone)
            name: root.iconName
            size: Metrics.iconSmall
            visible: root.iconName !== ""
        }
        Label {
            color: Theme.toneText(root.tone)
            elide: Text.ElideRight
            look: root.iconName === "" ? Metrics.small : Metrics.smallStrong
            text: root.text
            width: Math.min(implicitWidth, root.width > 0 ? root.width : implicitWidth)
            Accessible.ignored: true
        }
    }
}
