// What would help where the chosen configuration does not run as asked, or what could be saved where it does. Every
// proposal has been estimated; a button makes it the requirement.
pragma ComponentBehavior: Bound

import QtQuick
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Column {
    id: root

    required property Remedies remedies
    property bool all: false
    // It follows another section.
    property bool separated: true

    readonly property int few: 4

    function focusFirst(): void {
        root.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Metrics.space8

    SectionHeader {
        note: root.remedies.saving ? "" : qsTr("least pain first")
        separated: root.separated
        title: root.remedies.saving ? qsTr("One step down") : qsTr("What would help")
        width: parent.width
    }
    Repeater {
        model: root.remedies.rows

        AdviceLine {
            required property int index

            visible: root.all || index < root.few
            width: root.width

            onApplied: root.remedies.apply(row.id)
        }
    }
    BerthButton {
        compact: true
        kind: BerthButton.Kind.Ghost
        text: root.all ? qsTr("Show fewer") : qsTr("Show all %1 remedies").arg(root.remedies.count)
        visible: root.remedies.count > root.few

        onClicked: root.all = !root.all
    }
}
