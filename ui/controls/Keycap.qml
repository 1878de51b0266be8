// The name of a key, as in tooltips and the command palette.
import QtQuick
import Berth.Theme

Rectangle {
    id: root

    // As the program names it, "Ctrl+Shift+S".
    property string text: ""

    // As it is printed on keyboards of the language.
    readonly property string shown: root.text.length < 2 ? root.text : root.text.split("+").map(key => root.printed(key)).join("+")

    function printed(key: string): string {
        switch (key) {
        case "Ctrl":
            return qsTr("Ctrl", "key");
        case "Shift":
            return qsTr("Shift", "key");
        case "Del":
            return qsTr("Del", "key");
        case "Esc":
            return qsTr("Esc", "key");
        default:
            return key;
        }
    }

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
        text: root.shown
    }
}
