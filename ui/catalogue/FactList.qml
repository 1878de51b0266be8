// The facts of one entry. Up and Down walk through them. Enter changes what is one's own, follows a fact that names
// another entry, and copies the source of any other; F2 changes one, Delete takes an own value back, Ctrl+C copies it with
// its source.
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

    function mayEdit(fact: factRow): bool {
        return root.editor.mayEdit(root.entry.tableId, fact.id);
    }

    // What pressing a fact means.
    function act(fact: factRow): void {
        if ((root.entry.ownEntry || fact.proof === Sizing.Proof.Own) && root.mayEdit(fact))
            root.editRequested(fact.id);
        else if (fact.linkId !== "")
            root.followed(fact.linkTable, fact.linkId);
        else
            root.copied(fact.citation === "" ? root.entry.factAsText(root.currentIndex) : fact.citation);
    }

    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 0 // Qt complains about rows that go while it makes them ahead
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
        else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && fact)
            root.act(fact);
        else if (event.key === Qt.Key_F2 && fact && root.mayEdit(fact))
            root.editRequested(fact.id);
        else if (event.key === Qt.Key_Delete && fact && fact.proof === Sizing.Proof.Own)
            root.reverted(fact.id);
        else
            event.accepted = false;
    }

    delegate: FactLine {
        id: line

        required property int index

        editable: root.mayEdit(line.row)
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
