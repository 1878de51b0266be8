// The facts of one entry. Up and Down walk through them, Enter follows one that names another entry, F2 changes one,
// Delete takes an own value back, Ctrl+C copies it with its source.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Berth.Controls
import Berth.ViewModels

ListView {
    id: root

    required property EntryDetails entry
    required property OwnEditor editor

    property string shownId: ""

    signal copied(string text)
    signal followed(string table, string id)
    signal editRequested(string column)
    signal reverted(string column)

    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    highlightMoveDuration: 0
    keyNavigationEnabled: true
    model: root.entry.facts
    T.ScrollBar.vertical: ScrollBar {}

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Facts")
    Keys.onPressed: event => {
        const fact = (root.currentItem as FactLine)?.row;
        event.accepted = true;
        if (event.matches(StandardKey.Copy))
            root.copied(root.entry.factAsText(root.currentIndex));
        else if (event.key === Qt.Key_Home || event.key === Qt.Key_End)
            root.currentIndex = event.key === Qt.Key_Home ? 0 : root.count - 1;
        else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && fact && fact.linkId !== "")
            root.followed(fact.linkTable, fact.linkId);
        else if (event.key === Qt.Key_F2 && fact && root.editor.mayEdit(root.entry.tableId, fact.id))
            root.editRequested(fact.id);
        else if (event.key === Qt.Key_Delete && fact && fact.proof === Sizing.Proof.Own)
            root.reverted(fact.id);
        else
            event.accepted = false;
    }

    delegate: FactLine {
        id: line

        required property int index

        editable: root.editor.mayEdit(root.entry.tableId, line.row.id)
        focused: ListView.isCurrentItem && root.activeFocus
        width: ListView.view?.width ?? 0

        onChosen: {
            root.currentIndex = line.index;
            root.forceActiveFocus(Qt.MouseFocusReason);
        }
        onCopied: text => root.copied(text)
        onEditRequested: root.editRequested(line.row.id)
        onFollowed: root.followed(line.row.linkTable, line.row.linkId)
        onReverted: {
            root.currentIndex = line.index;
            root.forceActiveFocus(Qt.OtherFocusReason); // the button goes with the own value
            root.reverted(line.row.id);
        }
    }
    Connections {
        target: root.entry

        function onChanged(): void {
            if (root.shownId === root.entry.entryId)
                return;
            root.shownId = root.entry.entryId;
            root.currentIndex = 0;
            root.positionViewAtBeginning();
        }
    }
}
