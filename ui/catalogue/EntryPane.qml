// One entry with every fact: value with unit, source and date, whether it is verified, and what no source states.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Rectangle {
    id: root

    required property CatalogueViewModel page
    // Back to the list, where the details took its place.
    property bool closable: false

    readonly property OwnEditor editor: root.page.editor
    readonly property EntryDetails entry: root.page.entry

    signal copied(string text)
    signal closed
    signal pinRequested(string table, string id)

    function addEntry(): void {
        root.editor.newEntry(root.page.kind);
        form.focusFirst();
    }

    function focusFirst(): void {
        facts.forceActiveFocus(Qt.TabFocusReason);
    }

    Connections {
        target: root.page

        function onNameAsked(): void {
            form.focusFirst();
        }
    }

    // After the page, which gives the keyboard elsewhere when a form goes.
    Timer {
        id: soon

        interval: 0
        onTriggered: form.focusFirst()
    }
    Connections {
        target: root.editor

        function onDraftPutBack(): void {
            if (root.visible)
                soon.start();
        }
    }

    color: Theme.surface

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Details")

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        visible: root.entry.entryId !== "" || root.editor.adding

        EntryHead {
            Layout.bottomMargin: Metrics.space12
            Layout.fillWidth: true
            Layout.leftMargin: Metrics.space20
            Layout.rightMargin: Metrics.space20
            Layout.topMargin: Metrics.space16
            closable: root.closable
            entry: root.entry
            visible: !root.editor.adding

            onClosed: root.closed()
            onCopied: root.copied(root.entry.asText())

            BerthButton {
                compact: true
                description: qsTr("Sets it beside others on the Compare page, with the load of the requirement")
                iconName: "pin"
                kind: BerthButton.Kind.IconOnly
                text: qsTr("Add to compare")
                visible: root.entry.tableId === "models" || root.entry.tableId === "systems"

                onClicked: root.pinRequested(root.entry.tableId, root.entry.entryId)
            }
            BerthButton {
                compact: true
                iconName: "trash"
                kind: BerthButton.Kind.IconOnly
                text: qsTr("Remove this own entry")
                visible: root.entry.ownEntry

                onClicked: {
                    root.editor.remove(root.entry.tableId, root.entry.entryId);
                    root.closed(); // this button is gone
                }
            }
            // Last, so that it stays under the pointer when the pane shows the new entry; its second click is none.
            BerthButton {
                compact: true
                iconName: "duplicate"
                kind: BerthButton.Kind.IconOnly
                text: qsTr("Duplicate as an own entry")
                visible: root.editor.mayAdd(root.entry.tableId)

                onClicked: root.editor.duplicate(root.entry.tableId, root.entry.entryId)
                onDoubleClicked: {}
            }
        }
        Item {
            id: place

            Layout.fillHeight: true
            Layout.fillWidth: true
            visible: !root.editor.adding

            Opening {
                id: opening

                active: root.visible && root.entry.entryId !== ""
                most: place.height
                step: Metrics.rowTwoLines
            }
            FactList {
                id: facts

                editor: root.editor
                entry: root.entry
                height: Math.min(opening.extent, place.height)
                width: place.width

                onCopied: text => root.copied(text)
                onEditRequested: column => {
                    root.editor.editFact(root.entry.tableId, root.entry.entryId, column);
                    form.focusFirst();
                }
                onReverted: column => root.editor.revert(root.entry.tableId, root.entry.entryId, column)
                onFollowed: (table, id) => root.page.open(table, id)
            }
        }
        OwnForm {
            id: form

            Layout.fillHeight: root.editor.adding
            Layout.fillWidth: true
            editor: root.editor
            room: root.height * 2 / 3
            visible: root.editor.open

            onDone: facts.forceActiveFocus(Qt.OtherFocusReason)
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        color: Theme.border
        width: Metrics.hairline
    }
}
