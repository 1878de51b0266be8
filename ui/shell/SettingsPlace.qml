// The settings' entry in the rail and its page.
pragma ComponentBehavior: Bound

import Berth.Settings
import Berth.ViewModels

Place {
    id: root

    required property Session session

    signal catalogueRequested

    atFoot: true
    iconName: "nav-settings"
    key: "settings"
    keys: "Ctrl+5"
    label: qsTr("Settings")
    page: SettingsPage {
        canRedo: root.session.settingsHistory.canRedo
        canUndo: root.session.settingsHistory.canUndo
        catalogueDate: root.session.numbers.date(root.session.catalogueDate)
        company: root.session.company
        costs: root.session.costs
        edited: qsTr("Settings", "what undo is about")
        preferences: root.session.preferences
        storage: root.session.storage

        onCatalogueRequested: root.catalogueRequested()
        onRedoRequested: root.session.settingsHistory.redo()
        onUndoRequested: root.session.settingsHistory.undo()
    }
}
