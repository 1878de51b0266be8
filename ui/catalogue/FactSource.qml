// Where a fact comes from, in short; pressing it copies the publications as they are cited. Nothing is ever opened.
import QtQuick
import QtQuick.Templates as T
import Berth.Controls
import Berth.Theme

T.AbstractButton {
    id: root

    property string source: ""
    property string date: ""
    property string citation: ""

    readonly property string line: root.date === "" ? root.source : qsTr("%1, %2", "source, date").arg(root.source).arg(root.date)

    signal copied

    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    implicitHeight: Metrics.small.lineHeight
    implicitWidth: Metrics.iconSmall + Metrics.space6 + Math.ceil(words.implicitWidth)

    Accessible.role: Accessible.Button
    Accessible.name: root.line
    Accessible.description: qsTr("Copies the source")
    Accessible.onPressAction: root.clicked()
    onClicked: root.copied()

    contentItem: Item {
        Icon {
            id: glyph

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            color: root.hovered ? Theme.accent : Theme.text3
            name: root.hovered ? "copy" : "link"
            size: Metrics.iconSmall
        }
        Label {
            id: words

            anchors.left: glyph.right
            anchors.leftMargin: Metrics.space6
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: root.hovered ? Theme.accent : Theme.text3
            elide: Text.ElideRight
            look: Metrics.small
            text: root.line
            Accessible.ignored: true
        }
    }

    HoverTip {
        show: root.hovered
        text: root.citation
    }
}
