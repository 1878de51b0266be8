// What a configuration misses in columns that are not shown, in the colour of an error, and what nobody states of them,
// which is none.
import QtQuick
import Berth.Controls
import Berth.Theme

Grid {
    id: root

    property string missed: ""
    property string unknown: ""
    // Below each other, each as wide as there is room for.
    property bool stacked: false

    columnSpacing: Metrics.space6
    columns: root.stacked ? 1 : 2

    Label {
        color: Theme.error
        look: Metrics.small
        text: root.missed
        visible: root.missed !== ""
        width: root.stacked ? root.width : implicitWidth
        wrapMode: root.stacked ? Text.Wrap : Text.NoWrap
        Accessible.ignored: true
    }
    Label {
        color: Theme.text2
        look: Metrics.small
        text: root.unknown
        visible: root.unknown !== ""
        width: root.stacked ? root.width : implicitWidth
        wrapMode: root.stacked ? Text.Wrap : Text.NoWrap
        Accessible.ignored: true
    }
}
