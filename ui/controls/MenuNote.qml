// Words at the foot of a Menu: read there, and all that choosing them does is to close it.
import QtQuick
import QtQuick.Templates as T
import Berth.Theme

T.MenuItem {
    id: root

    implicitHeight: root.implicitContentHeight + root.topPadding + root.bottomPadding
    implicitWidth: Metrics.px(272)
    padding: Metrics.space8

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    background: Rectangle {
        color: root.highlighted ? Theme.accentTint : "transparent"
        radius: Metrics.radiusTag

        Separator {
            width: parent.width
        }
    }
    contentItem: Item {
        implicitHeight: words.implicitHeight

        Label {
            id: words

            color: Theme.text2
            look: Metrics.small
            text: root.text
            width: root.width - 2 * Metrics.space8
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
