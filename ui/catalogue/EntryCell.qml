// One cell of the list. A value that the user replaced is in the accent colour with a notch in its corner.
import QtQuick
import Berth.Controls
import Berth.Theme

Item {
    id: root

    property string value: ""
    property bool figure: false
    property bool first: false
    property bool own: false
    property bool selected: false

    Label {
        id: words

        // Margins turn around in right-to-left languages, paddings do not.
        anchors.fill: parent
        anchors.leftMargin: root.first ? 0 : Metrics.space8
        anchors.rightMargin: root.figure || root.first ? Metrics.space8 : 0
        color: root.own ? Theme.accent : root.first || root.figure ? Theme.text : Theme.text2
        elide: Text.ElideRight
        horizontalAlignment: root.figure ? Text.AlignRight : Text.AlignLeft
        look: root.own || (root.selected && root.first) ? Metrics.bodyStrong : root.first ? Metrics.bodyMedium : Metrics.body
        text: root.value
        verticalAlignment: Text.AlignVCenter
        Accessible.role: Accessible.Cell
    }
    OwnNotch {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Metrics.space8
        visible: root.own
    }
    HoverHandler {
        id: pointer
    }
    HoverTip {
        show: pointer.hovered && words.truncated
        text: root.value
    }
}
