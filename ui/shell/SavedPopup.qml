// What was saved under a name, and the field that saves what is entered: in place of what is open while it keeps that
// name. Enter opens a row, Del removes it, F2 gives it another name.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

T.Popup {
    id: root

    required property SavedWork saved
    readonly property bool replaces: root.renamed === "" && root.saved.currentId !== "" && field.text === root.saved.currentName
    property bool naming: false // the keyboard is for the name at first, not for the list
    property string renamed: ""

    signal pinned(string id)

    function begin(): void {
        root.askFor("", root.saved.currentName);
        if (root.naming || list.count === 0)
            return;
        list.currentIndex = Math.max(0, root.saved.currentRow);
        list.forceActiveFocus(Qt.PopupFocusReason);
    }

    function askFor(renaming: string, name: string): void {
        root.renamed = renaming;
        field.text = name;
        field.selectAll();
        field.forceActiveFocus(Qt.PopupFocusReason);
    }

    function accept(): void {
        if (root.renamed !== "")
            root.saved.rename(root.renamed, field.text);
        else if (root.replaces)
            root.saved.save();
        else
            root.saved.saveAs(field.text);
        root.close();
    }

    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    focus: true
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    margins: Metrics.space8
    padding: Metrics.space12
    width: Metrics.px(400)

    background: Floating {
        name: qsTr("Saved configurations")
    }
    contentItem: ColumnLayout {
        spacing: Metrics.space8

        RowLayout {
            spacing: Metrics.space8

            TextField {
                id: field

                Layout.fillWidth: true
                name: root.renamed !== "" ? qsTr("New name") : qsTr("Name of what is entered")
                hint: root.saved.proposedName

                onAccepted: root.accept()
            }
            BerthButton {
                kind: BerthButton.Kind.Primary
                text: root.renamed !== "" ? qsTr("Rename") : root.replaces ? qsTr("Save changes") : qsTr("Save")

                onClicked: root.accept()
            }
        }
        Separator {
            Layout.fillWidth: true
        }
        Label {
            Layout.fillWidth: true
            color: Theme.text3
            look: Metrics.small
            text: qsTr("What you save here is found in this list.")
            visible: root.saved.count === 0
            wrapMode: Text.Wrap
        }
        ListView {
            id: list

            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, Metrics.popupMaximumHeight)
            activeFocusOnTab: count > 0 || activeFocus
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            keyNavigationEnabled: true
            model: root.saved.rows
            T.ScrollBar.vertical: ScrollBar {}

            Accessible.role: Accessible.List
            Accessible.name: qsTr("Saved configurations")
            onCountChanged: if (list.count === 0 && list.activeFocus)
                field.forceActiveFocus(Qt.PopupFocusReason)

            delegate: SavedLine {
                width: ListView.view?.width ?? 0

                onOpened: id => {
                    root.saved.open(id);
                    root.close();
                }
                onPinned: id => root.pinned(id)
                onRemoved: id => root.saved.remove(id)
                onRenamed: (id, name) => root.askFor(id, name)
            }
        }
    }

    onOpened: root.begin()
}
