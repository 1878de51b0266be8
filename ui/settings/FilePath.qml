// A path, to be read and copied.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme

RowLayout {
    id: root

    required property string path
    property string name: ""

    signal copied(string text)

    spacing: Metrics.space8

    Label {
        Layout.fillWidth: true
        text: root.path === "" ? qsTr("Nothing is kept.") : root.path
        wrapMode: Text.WrapAnywhere
    }
    BerthButton {
        compact: true
        iconName: "copy"
        kind: BerthButton.Kind.IconOnly
        text: qsTr("Copy the path: %1").arg(root.name)
        visible: root.path !== ""

        onClicked: root.copied(root.path)
    }
}
