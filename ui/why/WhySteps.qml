// The steps: name, formula with the numbers put in, result.
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

    Label {
        bottomPadding: Metrics.space8
        look: Metrics.bodyStrong
        text: qsTr("How it is computed")
        Accessible.role: Accessible.Heading
    }
    Separator {
        width: parent.width
    }
    Repeater {
        id: lines

        model: root.derivation.steps

        Item {
            id: line

            required property int index
            required property stepRow row

            implicitHeight: cells.implicitHeight + Metrics.space12
            width: root.width

            activeFocusOnTab: line.index === root.current

            Accessible.focusable: true
            Accessible.role: Accessible.Row
            Accessible.name: qsTr("Step %1, %2: %3 gives %4 %5").arg(line.row.number).arg(line.row.name)
                .arg(line.row.formula).arg(line.row.result).arg(line.row.unit)

            RowLayout {
                id: cells

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Metrics.space12

                Label {
                    Layout.alignment: Qt.AlignTop
                    Layout.minimumWidth: Metrics.space16
                    color: Theme.text3
                    look: Metrics.small
                    text: line.row.number
                    Accessible.ignored: true
                }
                Label {
                    Layout.alignment: Qt.AlignTop
                    Layout.preferredWidth: Metrics.px(150)
                    color: Theme.text2
                    look: Metrics.dense
                    text: line.row.name
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                Label {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    look: Metrics.dense
                    text: line.row.formula
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                Label {
                    Layout.alignment: Qt.AlignTop
                    look: Metrics.denseStrong
                    text: line.row.result
                    Accessible.ignored: true
                }
                Label {
                    Layout.alignment: Qt.AlignTop
                    Layout.minimumWidth: Metrics.px(52)
                    color: Theme.text2
                    look: Metrics.dense
                    text: line.row.unit
                    Accessible.ignored: true
                }
            }
            Separator {
                anchors.bottom: parent.bottom
                width: parent.width
            }
            FocusRing {
                gap: 0
                visible: line.activeFocus
            }
        }
    }
}
