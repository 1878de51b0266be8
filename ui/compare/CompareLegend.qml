// What the signs before differences mean.
import QtQuick
import Berth.Controls
import Berth.Theme

Row {
    id: root

    spacing: Metrics.space4

    CompareStanding {
        anchors.verticalCenter: parent.verticalCenter
    }
    Label {
        color: Theme.text2
        look: Metrics.small
        text: qsTr("better than the baseline")
    }
    Item {
        height: 1
        width: Metrics.space8
    }
    CompareStanding {
        anchors.verticalCenter: parent.verticalCenter
        better: false
    }
    Label {
        color: Theme.text2
        look: Metrics.small
        text: qsTr("worse", "than the baseline")
    }
}
