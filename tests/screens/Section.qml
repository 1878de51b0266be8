// A titled part of the gallery.
import QtQuick
import Berth.Controls
import Berth.Theme

Column {
    id: root

    property string title: ""

    spacing: Metrics.space12

    Label {
        look: Metrics.bodyStrong
        text: root.title
    }
}
