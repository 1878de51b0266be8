// One backup: when, how large, restore.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

RowLayout {
    id: root

    // Filled from the model.
    required property backupRow row

    signal restoreRequested(string id, string date)

    spacing: Metrics.space12

    Label {
        Layout.fillWidth: true
        text: root.row.date
    }
    Label {
        color: Theme.text2
        text: root.row.size
    }
    BerthButton {
        compact: true
        iconName: "revert"
        text: qsTr("Restore")
        description: qsTr("The backup of %1").arg(root.row.date)

        onClicked: root.restoreRequested(root.row.id, root.row.date)
    }
}
