// One match of the command palette, with the heading of its group if it is the first.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

T.AbstractButton {
    id: root

    // Filled from the model.
    required property paletteRow row
    property bool current: false

    signal chosen(string id)

    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    implicitHeight: Metrics.rowQuote + (root.row.heading !== "" ? heading.implicitHeight : 0)

    Accessible.role: Accessible.ListItem
    Accessible.name: root.row.detail === "" ? root.row.title : qsTr("%1, %2", "name, details").arg(root.row.title).arg(root.row.detail)
    Accessible.selected: root.current
    Accessible.onPressAction: root.clicked()
    onClicked: root.chosen(root.row.id)

    contentItem: Item {
        Label {
            id: heading

            bottomPadding: Metrics.space4
            color: Theme.text2
            leftPadding: Metrics.space16
            look: Metrics.small
            text: root.row.heading
            topPadding: Metrics.space8
            visible: root.row.heading !== ""
        }
        Rectangle {
            id: body

            anchors.bottom: parent.bottom
            color: root.current ? Theme.accentTint : root.hovered ? Theme.hover : "transparent"
            height: Metrics.rowQuote
            width: parent.width

            Rectangle {
                color: Theme.accent
                height: parent.height
                visible: root.current
                width: Metrics.selectionBar
            }
            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Metrics.space16
                anchors.rightMargin: Metrics.space16
                spacing: Metrics.space12

                Icon {
                    color: root.current ? Theme.accent : Theme.text2
                    name: root.row.iconName
                }
                PaletteWords {
                    Layout.fillWidth: true
                    Layout.maximumWidth: Math.ceil(implicitWidth)
                    foundLook: Metrics.bodyStrong
                    look: root.current ? Metrics.bodyStrong : Metrics.body
                    parts: Array.from(root.row.titleParts)
                }
                PaletteWords {
                    Layout.fillWidth: true
                    color: Theme.text2
                    foundLook: Metrics.smallStrong
                    look: Metrics.small
                    parts: Array.from(root.row.detailParts)
                }
                Keycap {
                    text: root.current && root.row.keys === "" ? qsTr("Enter", "key") : root.row.keys
                    visible: text !== ""
                }
            }
        }
    }
}
