// Something to do in the catalogue, below its kinds: icon and words at the start, as the kinds have theirs.
import QtQuick
import Berth.Controls
import Berth.Theme

BerthButton {
    id: root

    kind: BerthButton.Kind.Ghost
    leftPadding: Metrics.space8
    rightPadding: Metrics.space4

    contentItem: Item {
        implicitHeight: words.implicitHeight

        Icon {
            id: glyph

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            size: Metrics.iconSmall
        }
        Label {
            id: words

            anchors.left: glyph.right
            anchors.leftMargin: Metrics.space8
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            elide: Text.ElideRight
            text: root.text
            Accessible.ignored: true
        }
    }
}
