// Words at the foot of a Menu that nobody can choose.
import QtQuick
import QtQuick.Templates as T
import Berth.Theme

T.MenuItem {
    id: root

    enabled: false
    implicitHeight: root.implicitContentHeight + root.topPadding + root.bottomPadding
    implicitWidth: Metrics.px(272)
    padding: Metrics.space8

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    background: Item {
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
