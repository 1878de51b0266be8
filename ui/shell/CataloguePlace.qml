// The catalogue's entry in the rail and its page.
pragma ComponentBehavior: Bound

import Berth.Catalogue
import Berth.ViewModels

Place {
    id: root

    required property Session session

    iconName: "nav-catalogue"
    key: "catalogue"
    keys: "Ctrl+4"
    label: qsTr("Catalogue")
    page: CataloguePage {
        edited: qsTr("Own values and entries", "what undo is about")
        notices: root.session.notices
        numbers: root.session.numbers
        page: root.session.catalogue

        onPinRequested: (table, id) => root.session.pinner.addEntry(table, id)
    }
}
