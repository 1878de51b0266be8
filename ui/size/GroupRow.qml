// The heading of a group of results.
import QtQuick
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Rectangle {
    id: root

    required property int group // a Sizing.Group
    // In the order that Berth gives, and not in that of a column.
    property bool ranked: true

    function title(group: int): string {
        switch (group) {
        case Sizing.Group.YourChoice:
            return qsTr("Your choice");
        case Sizing.Group.Meets:
            return qsTr("Meets every target");
        case Sizing.Group.MissesOne:
            return root.ranked ? qsTr("Misses one target, nearest first") : qsTr("Misses one target");
        case Sizing.Group.MissesMore:
            return qsTr("Misses several targets");
        default:
            return qsTr("Holds less, or does not run");
        }
    }

    color: Theme.sunken
    implicitHeight: Metrics.rowGroup

    Label {
        anchors.left: parent.left
        anchors.leftMargin: Metrics.space20
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.text2
        look: Metrics.smallMedium
        text: root.title(root.group)
        Accessible.role: Accessible.Heading
    }
    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
