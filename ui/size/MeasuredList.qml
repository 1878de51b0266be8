// Published measurements near to the chosen configuration, each against what Berth predicts for that very run.
pragma ComponentBehavior: Bound

import QtQuick
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Column {
    id: root

    required property SizeViewModel page
    readonly property int count: lines.count

    spacing: Metrics.space8

    SectionHeader {
        note: qsTr("nearest first")
        separated: true
        title: qsTr("Measured elsewhere")
        width: parent.width
    }
    Repeater {
        id: lines

        model: root.page.measured

        EvidenceRow {
            required property measuredRow row

            source: row.source
            text: row.text
            width: root.width
        }
    }
    Label {
        color: Theme.text2
        look: Metrics.dense
        text: qsTr("No published measurement is near to this configuration.")
        visible: root.count === 0
        width: parent.width
        wrapMode: Text.Wrap
    }
}
