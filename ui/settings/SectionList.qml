// The sections of the settings, one of them chosen.
pragma ComponentBehavior: Bound

import QtQuick

Column {
    id: root

    property int section: 0

    signal chosen(int section)

    function focusFirst(): void {
        items.itemAt(0).forceActiveFocus(Qt.TabFocusReason);
    }

    readonly property list<string> names: [qsTr("General"), qsTr("Costs"), qsTr("Company"), qsTr("Files and backups"), qsTr("About")]
    readonly property list<string> icons: ["nav-settings", "price", "customer", "folder", "info"]

    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Sections of the settings")

    Repeater {
        id: items

        model: root.icons.length // not the names: another language would make other items, which take the keyboard

        SectionItem {
            required property int index

            current: root.section === index
            focus: index === 0
            iconName: root.icons[index]
            text: root.names[index]
            width: root.width

            onClicked: root.chosen(index)
        }
    }
}
