// The smallest change of one limit that gives a result, and the best one with it.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

ColumnLayout {
    id: root

    required property constraintRow row
    property bool primary: false

    signal applied

    spacing: Metrics.space8

    RowLayout {
        Layout.fillWidth: true
        spacing: Metrics.space12

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: Metrics.px(210)
            spacing: 0

            Label {
                Layout.fillWidth: true
                look: Metrics.bodyMedium
                text: root.row.change
                wrapMode: Text.Wrap
            }
            RowLayout {
                spacing: Metrics.space4

                Label {
                    color: Theme.text3
                    text: root.row.from
                    visible: text !== ""
                }
                Icon {
                    color: Theme.text3
                    directional: true
                    name: "arrow-right"
                    size: Metrics.iconSmall
                    visible: root.row.from !== ""
                }
                Label {
                    look: Metrics.bodyStrong
                    text: root.row.to
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: Metrics.px(240) // in all rows the same, whatever is in them
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: root.row.then
                wrapMode: Text.Wrap
            }
            Label {
                Layout.fillWidth: true
                color: Theme.text2
                look: Metrics.small
                text: root.row.gain
                wrapMode: Text.Wrap
            }
        }
        BerthButton {
            compact: true
            description: root.row.change
            kind: root.primary ? BerthButton.Kind.Primary : BerthButton.Kind.Normal
            text: qsTr("Apply")

            onClicked: root.applied()
        }
    }
    Separator {
        Layout.fillWidth: true
    }
}
