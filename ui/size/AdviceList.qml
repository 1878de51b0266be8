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
    // Of the two lists of the pane only one is told about: saving or helping.
    property bool saving: false
    property bool all: false
    // It follows another section.
    property bool separated: true

    readonly property int few: 4
    readonly property bool wanted: root.remedies.count > 0 && root.remedies.saving === root.saving

    function focusFirst(): void {
        root.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Metrics.space8
    visible: root.wanted

    SectionHeader {
        note: root.saving ? "" : qsTr("smallest change first")
        separated: root.separated
        title: root.saving ? qsTr("One step down") : qsTr("What would help")
        width: parent.width
    }
    Repeater {
        model: root.wanted ? root.remedies.rows : null

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
