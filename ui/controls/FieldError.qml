// The sentence under a field that was refused.
import QtQuick
import Berth.Theme

Row {
    id: root

    property string text: ""

    spacing: Metrics.space6
    visible: root.text !== ""

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    Icon {
        color: Theme.error
        name: "warn"
        size: Metrics.iconSmall
    }
    Label {
        color: Theme.error
        look: Metrics.small
        text: root.text
        width: root.width - Metrics.iconSmall - root.spacing
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
