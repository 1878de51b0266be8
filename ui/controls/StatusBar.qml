// Facts about the program and its data at the foot of the window: `facts` at the start, `conditions` at the end. Two
// texts and no Repeater: layouts of Qt 6.4 that are resized before they saw that an item is gone still move it.
import QtQuick
import QtQuick.Layouts
import Berth.Theme

Rectangle {
    id: root

    property list<string> facts
    property list<string> conditions

    color: Theme.window
    implicitHeight: Metrics.statusBarHeight

    Accessible.role: Accessible.StatusBar
    Accessible.name: [...root.facts, ...root.conditions].join(", ")

    Separator {
        width: parent.width
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Metrics.space16
        anchors.rightMargin: Metrics.space16
        spacing: Metrics.space24

        StatusText {
            facts: root.facts
        }
        Item {
            Layout.fillWidth: true
        }
        StatusText {
            facts: root.conditions
        }
    }
}
