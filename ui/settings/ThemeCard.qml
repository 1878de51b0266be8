// A theme as a small picture of a window, with its radio button below.
import QtQuick
import Berth.Controls
import Berth.Theme

Column {
    id: root

    required property int scheme
    required property string label
    property bool chosen: false

    signal picked

    function role(which: int): color {
        return Theme.tokens.color(which, root.scheme);
    }

    spacing: Metrics.space8

    Rectangle {
        border.color: root.chosen ? Theme.accent : Theme.border2
        border.width: root.chosen ? Metrics.focusWidth : Metrics.hairline
        color: root.role(Token.ColorRole.Surface)
        height: Metrics.px(74)
        radius: Metrics.radiusControl
        width: Metrics.px(132)

        Rectangle {
            color: root.role(Token.ColorRole.Window)
            height: parent.height - 2 * Metrics.space2
            width: Metrics.px(20)
            x: Metrics.space2
            y: Metrics.space2
        }
        Rectangle {
            color: root.role(Token.ColorRole.Accent)
            height: Metrics.space8
            radius: Metrics.radiusBar
            width: Metrics.space8
            x: Metrics.space8
            y: Metrics.space8
        }
        Column {
            spacing: Metrics.space6
            x: Metrics.space32
            y: Metrics.space8

            Rectangle {
                color: root.role(Token.ColorRole.Text)
                height: Metrics.space6
                width: Metrics.px(48)
            }
            Rectangle {
                color: root.role(Token.ColorRole.Text3)
                height: Metrics.space4
                width: Metrics.px(82)
            }
            Rectangle {
                color: root.role(Token.ColorRole.Text3)
                height: Metrics.space4
                width: Metrics.px(70)
            }
            Rectangle {
                color: root.role(Token.ColorRole.Accent)
                height: Metrics.space8
                radius: Metrics.radiusBar
                width: Metrics.px(30)
            }
        }
        TapHandler {
            onTapped: root.picked()
        }
    }
    RadioButton {
        width: Metrics.px(132)
        autoExclusive: false
        checked: root.chosen
        text: root.label

        onClicked: root.picked()
    }
}
