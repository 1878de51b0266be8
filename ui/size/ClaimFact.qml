// A line of a claim: what it is, and the text.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme

RowLayout {
    id: root

    property string label: ""
    property string text: ""
    property bool faint: false

    spacing: Metrics.space12

    Accessible.role: Accessible.StaticText
    Accessible.name: root.label === "" ? root.text : qsTr("%1: %2", "label, text").arg(root.label).arg(root.text)

    Label {
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: Metrics.px(112)
        color: Theme.text2
        text: root.label
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Label {
        Layout.fillWidth: true
        color: root.faint ? Theme.text2 : Theme.text
        text: root.text
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
