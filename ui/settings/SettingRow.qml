// One setting: what it is and what it does on the left, how it is set on the right; below each other where it is narrow.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme

ColumnLayout {
    id: root

    property string title: ""
    property string text: ""
    default property alias contents: slot.data

    readonly property bool narrow: root.width < Metrics.px(560)

    spacing: Metrics.space12

    Separator {
        Layout.fillWidth: true
    }
    GridLayout {
        Layout.bottomMargin: Metrics.space12
        Layout.fillWidth: true
        columnSpacing: Metrics.space24
        columns: root.narrow ? 1 : 2
        rowSpacing: Metrics.space8

        ColumnLayout {
            Layout.alignment: Qt.AlignVCenter
            Layout.fillWidth: root.narrow
            Layout.maximumWidth: root.narrow ? -1 : Metrics.px(264)
            Layout.preferredWidth: Metrics.px(264)
            spacing: 0

            Label {
                Layout.fillWidth: true
                look: Metrics.bodyMedium
                text: root.title
                wrapMode: Text.Wrap
            }
            Label {
                Layout.fillWidth: true
                color: Theme.text2
                look: Metrics.small
                text: root.text
                visible: root.text !== ""
                wrapMode: Text.Wrap
            }
        }
        ColumnLayout {
            id: slot

            Layout.alignment: Qt.AlignVCenter
            Layout.fillWidth: true
            spacing: Metrics.space8
        }
    }
}
