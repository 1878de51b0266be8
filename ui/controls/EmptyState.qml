// What belongs here while there is nothing: one sentence, one button, one link to an example.
import QtQuick
import Berth.Theme

Column {
    id: root

    property string text: ""
    property string action: ""
    property string link: ""

    signal acted
    signal linkFollowed

    spacing: Metrics.space12

    Label {
        color: Theme.text2
        text: root.text
        width: root.width
        wrapMode: Text.Wrap
    }
    Flow {
        spacing: Metrics.space12
        width: root.width

        BerthButton {
            kind: BerthButton.Kind.Primary
            text: root.action
            visible: root.action !== ""
            onClicked: root.acted()
        }
        BerthButton {
            kind: BerthButton.Kind.Ghost
            text: root.link
            visible: root.link !== ""
            onClicked: root.linkFollowed()
        }
    }
}
