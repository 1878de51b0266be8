// One proposal: what to change, what it brings, what it costs, and a button that does it.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

RowLayout {
    id: root

    required property adviceRow row

    signal applied

    spacing: Metrics.space8

    Column {
        Layout.fillWidth: true

        Label {
            look: Metrics.denseStrong
            text: root.row.title
            width: parent.width
            wrapMode: Text.Wrap
        }
        Label {
            color: Theme.text2
            look: Metrics.dense
            text: root.row.gain
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
        Label {
            color: Theme.text3
            look: Metrics.dense
            text: root.row.price
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    BerthButton {
        compact: true
        description: root.row.title
        text: qsTr("Apply")
        visible: root.row.applies

        onClicked: root.applied()
    }
}
