// Where the user's files are, and their backups.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

ColumnLayout {
    id: root

    required property Storage storage

    signal copied(string text)

    spacing: 0

    Label {
        Layout.fillWidth: true
        look: Metrics.page
        text: qsTr("Files and backups")
        Accessible.role: Accessible.Heading
    }
    Label {
        Layout.bottomMargin: Metrics.space16
        Layout.fillWidth: true
        color: Theme.text2
        look: Metrics.small
        text: qsTr("Everything you enter is kept while you work.")
        wrapMode: Text.Wrap
    }
    SettingRow {
        Layout.fillWidth: true
        text: qsTr("Requirements, pins, saved configurations, own facts.")
        title: qsTr("Workspace")

        FilePath {
            Layout.fillWidth: true
            name: qsTr("Workspace")
            path: root.storage.workspacePath

            onCopied: text => root.copied(text)
        }
        BerthButton {
            iconName: "folder"
            text: qsTr("Open the folder")
            visible: root.storage.workspacePath !== ""

            onClicked: Qt.openUrlExternally(Qt.resolvedUrl("file://" + encodeURI(root.storage.workspaceFolder)))
        }
    }
    SettingRow {
        Layout.fillWidth: true
        text: qsTr("Language, theme, sizes, units.")
        title: qsTr("Preferences")

        FilePath {
            Layout.fillWidth: true
            name: qsTr("Preferences")
            path: root.storage.preferencesPath

            onCopied: text => root.copied(text)
        }
    }
    SettingRow {
        Layout.fillWidth: true
        text: qsTr("The last ten are kept, and one before each change of the file's format.")
        title: qsTr("Backups")

        BerthButton {
            enabled: root.storage.workspacePath !== ""
            iconName: "duplicate"
            text: qsTr("Make a backup now")

            onClicked: root.storage.backUp()
        }
        Label {
            color: Theme.text3
            text: qsTr("There is no backup yet.")
            visible: root.storage.count === 0
        }
        Repeater {
            model: root.storage.backups

            BackupLine {
                Layout.maximumWidth: Metrics.px(480)

                onRestoreRequested: (id, date) => {
                    question.backup = id;
                    question.date = date;
                    question.open();
                }
            }
        }
    }
    Dialog {
        id: question

        property string backup: ""
        property string date: ""

        action: qsTr("Restore")
        text: qsTr("Everything you entered since then is replaced. What is there now becomes a backup itself.")
        title: qsTr("Restore the backup of %1?").arg(question.date)

        onAccepted: root.storage.restore(question.backup)
    }
}
