// A question before something that cannot be undone. Nothing else opens one. Enter does not answer it by accident: the
// keyboard starts on the button that changes nothing.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Berth.Theme

T.Popup {
    id: root

    property string title: ""
    property string text: ""
    // A verb that says what happens.
    property string action: ""
    property string cancel: qsTr("Cancel")
    default property alias contents: extra.data

    signal accepted
    signal rejected

    property bool answered: false

    function answer(yes: bool): void {
        root.answered = true;
        root.close();
        if (yes)
            root.accepted();
        else
            root.rejected();
    }

    anchors.centerIn: T.Overlay.overlay
    closePolicy: T.Popup.CloseOnEscape
    focus: true
    modal: true
    padding: Metrics.space20
    parent: T.Overlay.overlay
    width: Math.min(Metrics.dialogWidth, (root.parent?.width ?? Metrics.dialogWidth) - 2 * Metrics.space16)

    onAboutToShow: root.answered = false
    onClosed: if (!root.answered)
        root.rejected()
    onOpened: stay.forceActiveFocus(Qt.PopupFocusReason)

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    background: Floating {
        name: root.title
        radius: Metrics.radiusPalette
        description: root.text
    }
    contentItem: ColumnLayout {
        spacing: Metrics.space12

        Label {
            Layout.fillWidth: true
            look: Metrics.heading
            text: root.title
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Label {
            Layout.fillWidth: true
            color: Theme.text2
            text: root.text
            visible: root.text !== ""
            wrapMode: Text.Wrap
        }
        ColumnLayout {
            id: extra

            Layout.fillWidth: true
        }
        Flow {
            Layout.alignment: Qt.AlignRight
            spacing: Metrics.space8

            BerthButton {
                id: stay

                text: root.cancel
                onClicked: root.answer(false)
            }
            BerthButton {
                kind: BerthButton.Kind.Primary
                text: root.action
                onClicked: root.answer(true)
            }
        }
    }
}
