// Settings: sections beside each other where there is room, above each other where there is not.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Page {
    id: root

    required property Preferences preferences
    required property Storage storage
    property string catalogueDate: ""

    readonly property bool beside: root.effectiveWidth >= Metrics.smallWindow
    property int section: 0

    function focusPane(index: int): bool {
        if (index === 0)
            general.forceActiveFocus(Qt.TabFocusReason);
        else if (index === 1)
            pane.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
        return index === 0 || index === 1;
    }

    conditions: [root.storage.lastBackup === "" ? qsTr("Workspace %1, no backup yet").arg(root.storage.workspaceSize) : qsTr("Workspace %1, last backup %2").arg(root.storage.workspaceSize).arg(root.storage.lastBackup)]
    paneCount: 2
    title: qsTr("Settings")

    GridLayout {
        anchors.fill: parent
        columnSpacing: 0
        columns: root.beside ? 2 : 1
        rowSpacing: 0

        Rectangle {
            Layout.fillHeight: root.beside
            Layout.fillWidth: !root.beside
            Layout.preferredHeight: sections.implicitHeight + 2 * Metrics.space12
            Layout.preferredWidth: Metrics.settingsNavWidth
            color: Theme.sunken

            Accessible.role: Accessible.PageTabList
            Accessible.name: qsTr("Sections of the settings")

            Column {
                id: sections

                width: parent.width
                y: Metrics.space12

                SectionItem {
                    id: general

                    current: root.section === 0
                    focus: true
                    iconName: "nav-settings"
                    text: qsTr("General")
                    width: parent.width

                    onClicked: root.section = 0
                }
                SectionItem {
                    current: root.section === 1
                    iconName: "folder"
                    text: qsTr("Files and backups")
                    width: parent.width

                    onClicked: {
                        root.storage.refresh();
                        root.section = 1;
                    }
                }
                SectionItem {
                    current: root.section === 2
                    iconName: "info"
                    text: qsTr("About")
                    width: parent.width

                    onClicked: root.section = 2
                }
            }
            Separator {
                anchors.bottom: parent.bottom
                anchors.right: parent.right
                anchors.top: parent.top
                vertical: true
                visible: root.beside
            }
        }
        Rectangle {
            Layout.fillHeight: true
            Layout.fillWidth: true
            color: Theme.surface

            ScrollPane {
                id: pane

                anchors.fill: parent
                padding: root.beside ? Metrics.space32 : Metrics.space16

                GeneralSettings {
                    preferences: root.preferences
                    visible: root.section === 0
                    width: parent.width
                }
                FilesSettings {
                    storage: root.storage
                    visible: root.section === 1
                    width: parent.width

                    onCopied: text => root.copied(text)
                }
                AboutSettings {
                    catalogueDate: root.catalogueDate
                    visible: root.section === 2
                    width: parent.width
                }
            }
        }
    }

    Connections {
        target: root.storage

        function onTold(sentence: string): void {
            root.told(sentence);
        }
    }
}
