// One line of text, with a hint while it is empty and a sentence when it is refused.
import QtQuick
import QtQuick.Templates as T
import Berth.Theme

T.TextField {
    id: root

    required property string name
    property string description: ""
    // Stands in the empty field.
    property string hint: ""
    property string error: ""
    property string iconName: ""
    property bool lit: root.hovered
    property bool ringed: root.activeFocus

    color: root.enabled ? Theme.text : Theme.disabled
    font: Metrics.body.font
    hoverEnabled: true
    implicitHeight: Metrics.fieldHeight
    implicitWidth: Metrics.px(180)
    leftPadding: root.mirrored ? Metrics.space8 : root.startPadding
    renderType: Text.NativeRendering
    rightPadding: root.mirrored ? root.startPadding : Metrics.space8
    selectByMouse: true
    selectedTextColor: Theme.accentText
    selectionColor: Theme.accent
    verticalAlignment: TextInput.AlignVCenter

    readonly property bool mirrored: root.LayoutMirroring.enabled
    readonly property real startPadding: root.iconName === "" ? Metrics.space8 : Metrics.iconSmall + 2 * Metrics.space8

    Accessible.role: Accessible.EditableText
    Accessible.name: root.name
    Accessible.description: root.placeholderText
    // Nothing is drawn of it: it is what Qt 6.4 says of a field as soon as somebody listens, whatever is set above.
    placeholderText: root.error !== "" ? root.error : root.description !== "" ? root.description : root.hint

    background: FieldFrame {
        failed: root.error !== ""
        focused: root.ringed
        hovered: root.lit

        Icon {
            anchors.left: parent.left
            anchors.leftMargin: Metrics.space8
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.text3
            name: root.iconName
            size: Metrics.iconSmall
            visible: root.iconName !== ""
        }
        Label {
            anchors.left: parent.left
            anchors.leftMargin: root.startPadding
            anchors.right: parent.right
            anchors.rightMargin: Metrics.space8
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.text3
            elide: Text.ElideRight
            text: root.hint
            visible: root.text === "" && root.preeditText === ""
            Accessible.ignored: true
        }
        FieldError {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.bottom
            anchors.topMargin: Metrics.space4
            text: root.error
        }
    }
}
