// One of several; buttons with the same parent exclude each other, arrow keys move between them.
import QtQuick
import QtQuick.Templates as T
import Berth.Theme

T.RadioButton {
    id: root

    // States as shown; a gallery may set them.
    property bool lit: root.hovered
    property bool ringed: root.visualFocus
    property string name: root.text
    property string description: ""

    // What a click does, for keys and assistive programs.
    function activate(): void {
        if (!root.checked) {
            root.toggle();
            root.toggled();
        }
        root.clicked();
    }

    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    implicitHeight: Math.max(Metrics.hitArea, root.implicitContentHeight)
    implicitWidth: Metrics.radio + Metrics.space8 + root.implicitContentWidth
    leftPadding: root.mirrored ? 0 : Metrics.radio + Metrics.space8
    rightPadding: root.mirrored ? Metrics.radio + Metrics.space8 : 0

    Accessible.role: Accessible.RadioButton
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
        border.color: !root.enabled ? Theme.border2 : root.checked ? Theme.accent : root.lit ? Theme.text2 : Theme.control
        border.width: root.checked ? Metrics.space4 : Metrics.hairline
        color: Theme.surface
        height: Metrics.radio
        radius: Metrics.radio / 2
        width: Metrics.radio
        x: root.mirrored ? root.width - Metrics.radio : 0
        y: (root.height - Metrics.radio) / 2

        FocusRing {
            cornerRadius: Metrics.radio / 2
            visible: root.ringed
        }
    }
}
