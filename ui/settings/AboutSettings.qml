// What the program is, what it knows, and what it keeps to itself.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme

ColumnLayout {
    id: root

    property string catalogueDate: ""

    spacing: 0

    Label {
        Layout.bottomMargin: Metrics.space16
        Layout.fillWidth: true
        look: Metrics.page
        text: qsTr("About")
        Accessible.role: Accessible.Heading
    }
    SettingRow {
        Layout.fillWidth: true
        title: qsTr("Program")

        Label {
            Layout.fillWidth: true
            text: qsTr("Berth %1").arg(Qt.application.version)
        }
        Label {
            Layout.fillWidth: true
            color: Theme.text2
            text: qsTr("Free software under the GNU General Public License, version 3 or later.")
            wrapMode: Text.Wrap
        }
    }
    SettingRow {
        Layout.fillWidth: true
        title: qsTr("Catalogue")

        Label {
            Layout.fillWidth: true
            text: qsTr("Sources read until %1").arg(root.catalogueDate)
            wrapMode: Text.Wrap
        }
    }
    SettingRow {
        Layout.fillWidth: true
        title: qsTr("Privacy")

        Label {
            Layout.fillWidth: true
            text: qsTr("Offline: nothing leaves this computer. No account, no telemetry, no search for updates.")
            wrapMode: Text.Wrap
        }
    }
}
