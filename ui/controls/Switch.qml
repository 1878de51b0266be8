// On or off, at once. Space or Enter toggles.
import QtQuick
import QtQuick.Templates as T
import Berth.Theme

T.Switch {
    id: root

    // States as shown; a gallery may set them.
    property bool lit: root.hovered
    property bool ringed: root.visualFocus
    property string name: root.text
    property string description: ""

    // What a click does, for keys and assistive programs.
    function activate(): void {
        root.toggle();
        root.toggled();
        root.clicked();
    }

    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    implicitHeight: Math.max(Metrics.hitArea, root.implicitContentHeight)
    implicitWidth: Metrics.switchWidth + (root.text === "" ? 0 : Metrics.space8 + root.implicitContentWidth)
    leftPadding: root.mirrored ? 0 : Metrics.switchWidth + Metrics.space8
    rightPadding: root.mirrored ? Metrics.switchWidth + Metrics.space8 : 0

    Accessible.role: Accessible.CheckBox
    Accessible.name: root.name
    Accessible.description: root.description
    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.onPressAction: root.activate()
    Accessible.onToggleAction: root.activate()
    Keys.onEnterPressed: root.activate()
    Keys.onReturnPressed: root.activate()

    contentItem: Label {
        text: root.text
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    indicator: Rectangle {
        color: !root.enabled ? Theme.switchedOff : root.checked ? (root.lit ? Theme.accentHover : Theme.accent) : Theme.control
        height: Metrics.switchHeight
        radius: root.indicator.height / 2
        width: Metrics.switchWidth
        x: root.mirrored ? root.width - root.indicator.width : 0
        y: (root.height - root.indicator.height) / 2

        Behavior on color {
            ColorAnimation {
                duration: Metrics.colorMotion
            }
        }
        Rectangle {
            id: handle

            readonly property bool atRight: root.mirrored !== root.checked

            color: root.checked && root.enabled ? Theme.accentText : Theme.surface
            height: parent.height - 2 * Metrics.space2
            radius: handle.height / 2
            width: handle.height
            x: handle.atRight ? parent.width - handle.width - Metrics.space2 : Metrics.space2
            y: Metrics.space2

            Behavior on x {
                NumberAnimation {
                    duration: Metrics.colorMotion
                }
            }
        }
        FocusRing {
            cornerRadius: Metrics.switchHeight / 2
            visible: root.ringed
        }
    }
}
