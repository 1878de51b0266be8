// A control with the name of its state below.
import QtQuick
import Berth.Controls
import Berth.Theme

Column {
    id: root

    property string caption: ""
    default property alias contents: place.data

    spacing: Metrics.space6

    Item {
        id: place

        implicitHeight: childrenRect.height
        implicitWidth: childrenRect.width
    }
    Label {
        color: Theme.text3
        look: Metrics.small
        text: root.caption
    }
}
