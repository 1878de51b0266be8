// A value by dragging or arrow keys; a field beside it holds the exact one. `edited` reports every change by the user.
import QtQuick
import QtQuick.Templates as T
import Berth.Theme

T.Slider {
    id: root

    required property string name
    // States as shown; a gallery may set them.
    property bool lit: root.hovered
    property bool ringed: root.visualFocus
    property string description: ""

    signal edited(real value)

    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    implicitHeight: Metrics.hitArea
    implicitWidth: Metrics.px(128)
    live: true

    Accessible.role: Accessible.Slider
    Accessible.name: root.name
    Accessible.description: root.description
    Accessible.onIncreaseAction: root.stepBy(1)
    Accessible.onDecreaseAction: root.stepBy(-1)
    Keys.onPressed: event => {
        const steps = { [Qt.Key_PageUp]: 10, [Qt.Key_PageDown]: -10, [Qt.Key_Home]: -Infinity, [Qt.Key_End]: Infinity };
        if (steps[event.key] === undefined)
            return;
        root.stepBy(steps[event.key]);
        event.accepted = true;
    }
    onMoved: root.edited(root.value)

    function stepBy(steps: real): void {
        const size = root.stepSize > 0 ? root.stepSize : (root.to - root.from) / 100;
        const aim = Math.min(root.to, Math.max(root.from, isFinite(steps) ? root.value + steps * size : steps));
        if (aim === root.value)
            return;
        root.value = aim;
        root.edited(aim);
    }

    background: Item {
        Rectangle {
            id: track

            anchors.verticalCenter: parent.verticalCenter
            color: root.enabled ? Theme.border2 : Theme.switchedOff
            height: Metrics.sliderTrack
            radius: Metrics.radiusBar
            width: parent.width
        }
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            color: root.enabled ? Theme.accent : Theme.switchedOff
            height: Metrics.sliderTrack
            radius: Metrics.radiusBar
            width: root.mirrored ? parent.width - root.handle.x : root.handle.x + root.handle.width / 2
            x: root.mirrored ? parent.width - width : 0
        }
    }
    handle: Rectangle {
        border.color: !root.enabled ? Theme.switchedOff : root.lit || root.pressed ? Theme.accentHover : Theme.accent
        border.width: Metrics.focusWidth
        color: root.pressed ? Theme.accentTint : Theme.surface
        height: Metrics.sliderHandle
        radius: Metrics.sliderHandle / 2
        width: Metrics.sliderHandle
        x: root.visualPosition * (root.width - Metrics.sliderHandle)
        y: (root.height - Metrics.sliderHandle) / 2

        FocusRing {
            cornerRadius: Metrics.sliderHandle / 2
            visible: root.ringed
        }
    }
}
