// A button: primary (one per page), normal, ghost (no outline) or icon alone, whose text is then name and tooltip.
// A disabled one keeps its place; `disabledReason` says why.
import QtQuick
import QtQuick.Templates as T
import Berth.Theme

T.Button {
    id: root

    enum Kind { Normal, Primary, Ghost, IconOnly }

    // States as shown; a gallery may set them.
    property bool lit: root.hovered
    property bool ringed: root.visualFocus
    property int kind: BerthButton.Kind.Normal
    property string iconName: ""
    property bool directionalIcon: false
    property bool backwardIcon: false
    property string disabledReason: ""
    property string description: ""
    property string keys: ""
    // 28 instead of 32 high, for rows of tools.
    property bool compact: false

    readonly property bool primary: root.kind === BerthButton.Kind.Primary
    readonly property bool iconOnly: root.kind === BerthButton.Kind.IconOnly
    readonly property bool outlined: root.kind === BerthButton.Kind.Normal
    readonly property color textColor: !root.enabled ? Theme.disabled : root.primary ? Theme.accentText : Theme.text

    function fill(): color {
        if (!root.enabled)
            return root.primary ? Theme.disabledFill : root.outlined ? Theme.surface : "transparent";
        if (root.down)
            return root.primary ? Theme.accentPressed : Theme.pressed;
        if (root.lit)
            return root.primary ? Theme.accentHover : Theme.hover;
        return root.primary ? Theme.accent : root.outlined ? Theme.surface : "transparent";
    }

    implicitHeight: root.iconOnly ? Metrics.iconButton : root.compact ? Metrics.toolButtonHeight : Metrics.buttonHeight
    implicitWidth: root.iconOnly ? Metrics.iconButton : root.implicitContentWidth + root.leftPadding + root.rightPadding
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    leftPadding: root.iconOnly ? 0 : Metrics.space12
    rightPadding: root.iconOnly ? 0 : Metrics.space12

    Accessible.role: root.checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: root.text
    Accessible.description: root.enabled || root.disabledReason === "" ? root.description : root.disabledReason
    Accessible.onPressAction: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        border.color: root.enabled ? Theme.control : Theme.border
        border.width: root.outlined || Theme.highContrast ? Metrics.hairline : 0
        color: root.fill()
        radius: Metrics.radiusControl

        Behavior on color {
            ColorAnimation {
                duration: Metrics.colorMotion
            }
        }
        FocusRing {
            visible: root.ringed
        }
    }
    contentItem: Item {
        id: content

        readonly property real iconPart: !glyph.visible ? 0 : root.iconOnly ? glyph.width : glyph.width + row.spacing

        implicitHeight: row.implicitHeight
        implicitWidth: content.iconPart + (root.iconOnly ? 0 : Math.ceil(words.implicitWidth))

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Metrics.space8

            Icon {
                id: glyph

                anchors.verticalCenter: parent.verticalCenter
                color: root.iconOnly && root.enabled ? Theme.text2 : root.textColor
                backward: root.backwardIcon
                directional: root.directionalIcon
                name: root.iconName
                size: root.iconOnly && !root.compact ? Metrics.icon : Metrics.iconSmall
                visible: root.iconName !== ""
            }
            Label {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                color: root.textColor
                elide: Text.ElideRight
                look: root.primary ? Metrics.bodyStrong : Metrics.bodyMedium
                text: root.text
                visible: !root.iconOnly
                width: Math.min(Math.ceil(words.implicitWidth), Math.max(0, content.width - content.iconPart))
                Accessible.ignored: true
            }
        }
    }

    HoverTip {
        keys: root.keys
        show: root.hovered || (root.visualFocus && root.iconOnly)
        text: !root.enabled ? root.disabledReason : !root.iconOnly ? root.description : root.description === "" ? root.text : "%1\n%2".arg(root.text).arg(root.description)
    }
}
