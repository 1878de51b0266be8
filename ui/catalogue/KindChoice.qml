// The kinds of facts as a choice, where there is no room for their list.
import Berth.Controls
import Berth.ViewModels

Choice {
    id: root

    required property CatalogueViewModel page

    currentIndex: root.page.kindIndex
    model: root.page.kindNames
    name: qsTr("Kind of facts")

    onActivated: index => root.page.chooseKind(index)
}
