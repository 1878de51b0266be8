// What went in: every input with its unit and where it comes from.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Column {
    id: root

    required property Derivation derivation

    topPadding: Metrics.space8

    Label {
        bottomPadding: Metrics.space4
        look: Metrics.bodyStrong
        text: qsTr("What went in")
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: root.derivation.inputs

        RowLayout {
            id: line

            required property inputRow row

            height: Math.max(Metrics.rowLedger, implicitHeight)
            spacing: Metrics.space12
            width: root.width

            Accessible.role: Accessible.Row
            Accessible.name: qsTr("%1: %2 %3, source: %4", "input, value, unit, source").arg(line.row.name)
                .arg(line.row.value).arg(line.row.unit).arg(line.row.source)
            Accessible.description: line.row.publication

            Label {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: Metrics.px(190)
                look: Metrics.dense
                text: line.row.name
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: Metrics.px(70)
                horizontalAlignment: Text.AlignRight
                look: Metrics.denseStrong
                text: line.row.value
                Accessible.ignored: true
            }
            Label {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: Metrics.px(60)
                color: Theme.text2
                look: Metrics.dense
                text: line.row.unit
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            WhySource {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                row: line.row
            }
        }
    }
}
