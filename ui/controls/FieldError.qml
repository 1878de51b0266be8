// The sentence under a field that was refused. Its parts exist only then, because most fields never are; their component
// is not bound, see HoverTip.
import QtQuick
import Berth.Theme

Loader {
    id: root

    property string text: ""

    active: root.text !== ""
    visible: root.active

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    sourceComponent: Row {
        spacing: Metrics.space6

        Icon {
            color: Theme.error
            name: "warn"
            size: Metrics.iconSmall
        }
        Label {
            color: Theme.error
            look: Metrics.small
            text: root.text // qmllint disable unqualified
            width: root.width - Metrics.iconSmall - parent.spacing // qmllint disable unqualified
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
