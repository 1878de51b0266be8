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
    required property CostAssumptions costs
    required property CompanyProfile company
    property string catalogueDate: ""

    enum Section { General, Costs, Company, Files, About }

    readonly property bool beside: root.effectiveWidth >= Metrics.smallWindow
    // The sections would leave no room for what they hold: they are a choice that opens.
    readonly property bool folded: !root.beside && root.height / Metrics.scale < Metrics.tallPage
    property int section: SettingsPage.Section.General

    signal catalogueRequested

    function focusPane(index: int): bool {
        if (index === 0)
            root.folded ? choice.forceActiveFocus(Qt.TabFocusReason) : sections.focusFirst();
        else if (index === 1)
            pane.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
        return index === 0 || index === 1;
    }

    function open(section: int): void {
        if (section === SettingsPage.Section.Files)
            root.storage.refresh();
        root.section = section;
        pane.contentY = 0;
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
            Layout.preferredHeight: (root.folded ? choice.height : sections.implicitHeight) + 2 * Metrics.space12
            Layout.preferredWidth: Metrics.settingsNavWidth
            color: Theme.sunken

            SectionList {
                id: sections

                section: root.section
                visible: !root.folded
                width: parent.width
                y: Metrics.space12

                onChosen: section => root.open(section)
            }
            Choice {
                id: choice

                currentIndex: root.section
                model: sections.names
                name: sections.Accessible.name
                visible: root.folded
                width: parent.width - 2 * Metrics.space16
                x: Metrics.space16
                y: Metrics.space12

                onActivated: index => root.open(index)
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
                    visible: root.section === SettingsPage.Section.General
                    width: parent.width
                }
                CostSettings {
                    costs: root.costs
                    visible: root.section === SettingsPage.Section.Costs
                    width: parent.width

                    onCatalogueRequested: root.catalogueRequested()
                }
                CompanySettings {
                    company: root.company
                    visible: root.section === SettingsPage.Section.Company
                    width: parent.width
                }
                FilesSettings {
                    storage: root.storage
                    visible: root.section === SettingsPage.Section.Files
                    width: parent.width

                    onCopied: text => root.copied(text)
                }
                AboutSettings {
                    catalogueDate: root.catalogueDate
                    visible: root.section === SettingsPage.Section.About
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
