// Where an input comes from and what was published; facts that nobody has verified are marked.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

RowLayout {
    id: root

    required property inputRow row
    // The source with the mark of what nobody has verified.
    readonly property string words: root.row.verified ? root.row.source : qsTr("%1, unverified").arg(root.row.source)

    spacing: Metrics.space6

    Icon {
        Layout.alignment: Qt.AlignTop
        color: root.row.verified ? Theme.text3 : Theme.warning
        name: root.row.verified ? "link" : "warn"
        size: Metrics.iconSmall
        visible: root.row.publication !== ""
    }
    Column {
        Layout.fillWidth: true

        Label {
            color: Theme.text2
            look: Metrics.dense
            text: root.words
            width: parent.width
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            id: publication

            color: Theme.text3
            elide: Text.ElideRight
            look: Metrics.caption
            text: root.row.publication
            visible: text !== ""
            width: parent.width
            Accessible.ignored: true

            HoverHandler {
                id: pointer
            }
            HoverTip {
                show: pointer.hovered && publication.truncated
                text: publication.text
            }
        }
    }
}
