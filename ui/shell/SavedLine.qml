// One saved configuration.
import QtQuick
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

FocusScope {
    id: root

    // Filled from the model.
    required property savedRow row

    signal opened(string id)
    signal pinned(string id)
    signal renamed(string id, string name)
    signal removed(string id)

    implicitHeight: Metrics.rowTwoLines

    Keys.onDeletePressed: root.removed(root.row.id)
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_F2;
        if (event.accepted)
            root.renamed(root.row.id, root.row.name);
    }

    OptionRow {
        anchors.left: parent.left
        anchors.right: tools.left
        detail: root.row.detail
        focus: true
        focusPolicy: Qt.StrongFocus
        height: parent.height
        highlighted: activeFocus
        selected: root.row.open
        title: root.row.name

        Keys.onEnterPressed: root.opened(root.row.id)
        Keys.onReturnPressed: root.opened(root.row.id)
        onClicked: root.opened(root.row.id)
    }
    Row {
        id: tools

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        BerthButton {
            iconName: "pin"
            kind: BerthButton.Kind.IconOnly
            text: qsTr("Add %1 to compare").arg(root.row.name)

            onClicked: root.pinned(root.row.id)
        }
        BerthButton {
            iconName: "edit"
            keys: "F2"
            kind: BerthButton.Kind.IconOnly
            text: qsTr("Rename %1").arg(root.row.name)

            onClicked: root.renamed(root.row.id, root.row.name)
        }
        BerthButton {
            iconName: "trash"
            keys: "Del"
            kind: BerthButton.Kind.IconOnly
            text: qsTr("Remove %1").arg(root.row.name)

            onClicked: root.removed(root.row.id)
        }
    }
}
