// Published guidance beside the figures: the most relevant claims, all of them on demand.
pragma ComponentBehavior: Bound

import QtQuick
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Column {
    id: root

    required property Guidance guidance
    // The claim that is open.
    property string askedId: ""
    property bool all: false

    readonly property int few: 4

    signal asked(string id, Item row)

    spacing: Metrics.space4

    SectionHeader {
        note: qsTr("%1 agree, %2 differ", "published claims").arg(root.guidance.agreeing).arg(root.guidance.differing)
        separated: true
        title: qsTr("Published guidance")
        width: parent.width
    }
    Repeater {
        model: root.guidance.rows

        GuidanceRowButton {
            id: line

            required property int index

            asking: root.askedId === line.row.id
            visible: root.all || line.index < root.few
            width: root.width

            onAsked: root.asked(line.row.id, line)
        }
    }
    BerthButton {
        compact: true
        kind: BerthButton.Kind.Ghost
        text: root.all ? qsTr("Show fewer") : qsTr("Show all %1 claims").arg(root.guidance.count)
        visible: root.guidance.count > root.few

        onClicked: root.all = !root.all
    }
}
