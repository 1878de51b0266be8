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
    // The width there is.
    property real room: Infinity

    readonly property string line: root.dated(root.source)
    // The name gives way, the date stays.
    readonly property string fitted: root.dated(name.elidedText)
    readonly property real indent: Metrics.iconSmall + Metrics.space6

    signal copied

    function dated(source: string): string {
        return root.date === "" ? source : qsTr("%1, %2", "source, date").arg(source).arg(root.date);
    }

    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    implicitHeight: Metrics.small.lineHeight
    implicitWidth: root.indent + Math.ceil(name.advanceWidth + rest.advanceWidth) + 1

    TextMetrics {
        id: name

        elide: Text.ElideRight
        elideWidth: Math.max(0, root.room - root.indent - rest.advanceWidth - 1)
        font: Metrics.small.font
        text: root.source
    }
    TextMetrics {
        id: rest

        font: Metrics.small.font
        text: root.dated("")
    }

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
            text: root.fitted
            Accessible.ignored: true
        }
    }

    HoverTip {
        show: root.hovered
        text: root.citation
    }
}
