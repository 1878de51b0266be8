// A command and its keys.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme

RowLayout {
    id: root

    property string label: ""
    property list<string> shortcuts

    spacing: Metrics.space8

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2", "command and its keys").arg(root.label).arg(Array.from(root.shortcuts).join(", "))

    Label {
        Layout.fillWidth: true
        Layout.minimumHeight: Metrics.rowLedger
        text: root.label
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Row {
        spacing: Metrics.space8

        Repeater {
            model: root.shortcuts

            Keycap {
                required property string modelData

                text: modelData
            }
        }
    }
}
