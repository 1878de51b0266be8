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
    // The line that Tab reaches; others are walked to from it.
    property int current: 0

    function lineAt(index: int): Item {
        return lines.itemAt(index);
    }

    topPadding: Metrics.space8

    Label {
        bottomPadding: Metrics.space4
        look: Metrics.bodyStrong
        text: qsTr("What went in")
        Accessible.role: Accessible.Heading
    }
    Repeater {
        id: lines

        model: root.derivation.inputs

        Item {
            id: line

            required property int index
            required property inputRow row

            implicitHeight: Math.max(Metrics.rowLedger, cells.implicitHeight + Metrics.space4)
            width: root.width

            activeFocusOnTab: line.index === root.current

            Accessible.focusable: true
            Accessible.role: Accessible.Row
            Accessible.name: qsTr("%1: %2 %3, source: %4", "input, value, unit, source").arg(line.row.name)
                .arg(line.row.value).arg(line.row.unit).arg(source.words)
            Accessible.description: line.row.publication

            RowLayout {
                id: cells

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Metrics.space12

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
                    Layout.preferredWidth: Metrics.px(72)
                    color: Theme.text2
                    look: Metrics.dense
                    text: line.row.unit
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                WhySource {
                    id: source

                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    row: line.row
                }
            }
            FocusRing {
                gap: 0
                visible: line.activeFocus
            }
        }
    }
}
