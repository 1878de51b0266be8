// The keys of the command palette and how much it found.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme

Item {
    id: root

    property int shown: 0
    property int matches: 0

    height: Metrics.rowOneLine

    Rectangle {
        anchors.fill: parent
        anchors.margins: Metrics.hairline
        color: Theme.sunken
        radius: Metrics.radiusPalette
    }
    Separator {
        width: parent.width
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Metrics.space16
        anchors.rightMargin: Metrics.space16
        spacing: Metrics.space6

        Keycap {
            text: qsTr("Up", "key")
        }
        Keycap {
            text: qsTr("Down", "key")
        }
        Label {
            color: Theme.text2
            look: Metrics.small
            rightPadding: Metrics.space8
            text: qsTr("choose")
        }
        Keycap {
            text: qsTr("Enter", "key")
        }
        Label {
            color: Theme.text2
            look: Metrics.small
            text: qsTr("open")
        }
        Label {
            Layout.fillWidth: true
            color: Theme.text2
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignRight
            look: Metrics.small
            text: qsTr("%1 of %2 matches").arg(root.shown).arg(root.matches)
        }
    }
}
