// A box with two or three states (tristate). Space or Enter toggles.
import QtQuick
import QtQuick.Templates as T
import Berth.Theme

T.CheckBox {
    id: root

    // States as shown; a gallery may set them.
    property bool lit: root.hovered
    property bool ringed: root.visualFocus
    property string name: root.text
    property string description: ""
    readonly property bool filled: root.checkState !== Qt.Unchecked

    // What a click does, for keys and assistive programs.
    function activate(): void {
        root.toggle();
        root.toggled();
        root.clicked();
    }

    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    implicitHeight: Math.max(Metrics.hitArea, root.implicitContentHeight)
    implicitWidth: root.text === "" ? Metrics.hitArea : Metrics.checkBox + Metrics.space8 + Math.ceil(root.implicitContentWidth)
    leftPadding: root.mirrored ? 0 : Metrics.checkBox + Metrics.space8
    rightPadding: root.mirrored ? Metrics.checkBox + Metrics.space8 : 0

    Accessible.role: Accessible.CheckBox
    Accessible.name: root.name
    Accessible.description: root.description
    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.checkStateMixed: root.checkState === Qt.PartiallyChecked
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
        border.color: !root.enabled ? Theme.border2 : root.filled ? "transparent" : root.lit ? Theme.text2 : Theme.control
        border.width: Metrics.hairline
        color: !root.enabled ? Theme.sunken : !root.filled ? Theme.surface : root.lit ? Theme.accentHover : Theme.accent
        height: Metrics.checkBox
        radius: Metrics.radiusTag
        width: Metrics.checkBox
        x: root.mirrored ? root.width - Metrics.checkBox : 0
        y: (root.height - Metrics.checkBox) / 2

        Icon {
            anchors.centerIn: parent
            color: root.enabled ? Theme.accentText : Theme.disabled
            name: root.checkState === Qt.PartiallyChecked ? "minus" : "check"
            size: Metrics.checkBox - Metrics.space2
            visible: root.filled
        }
        FocusRing {
            cornerRadius: Metrics.radiusTag
            visible: root.ringed
        }
    }
}
