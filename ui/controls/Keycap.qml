// The name of a key, as in tooltips and the command palette.
import QtQuick
import Berth.Theme

Rectangle {
    id: root

    property string text: ""

    border.color: Theme.border2
    border.width: Metrics.hairline
    color: Theme.sunken
    implicitHeight: caption.implicitHeight + Metrics.space2
    implicitWidth: caption.implicitWidth + 2 * Metrics.space6
    radius: Metrics.radiusTag

    Label {
        id: caption

        anchors.centerIn: parent
        color: Theme.text3
        look: Metrics.caption
        text: root.text
    }
}
