// The heading of a group of results.
import QtQuick
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Rectangle {
    id: root

    required property string section // a Sizing.Group

    function title(group: int): string {
        switch (group) {
        case Sizing.Group.YourChoice:
            return qsTr("Your choice");
        case Sizing.Group.Holds:
            return qsTr("Holds the requested load");
        case Sizing.Group.HoldsLess:
            return qsTr("Holds less");
        default:
            return qsTr("Does not run");
        }
    }

    color: Theme.sunken
    height: Metrics.rowGroup
    width: parent?.width ?? 0

    Label {
        anchors.left: parent.left
        anchors.leftMargin: Metrics.space20
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.text2
        look: Metrics.smallMedium
        text: root.title(Number(root.section))
        Accessible.role: Accessible.Heading
    }
    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
