// Where a figure comes from: name and date; opens the full record.
import QtQuick
import QtQuick.Templates as T
import Berth.Theme

T.AbstractButton {
    id: root

    property string source: ""
    property string date: ""
    property bool lit: root.hovered

    readonly property string line: root.date === "" ? root.source : qsTr("%1, %2", "source, date").arg(root.source).arg(root.date)

    signal opened

    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    implicitHeight: Math.max(Metrics.small.lineHeight, root.implicitContentHeight)
    implicitWidth: root.implicitContentWidth

    Accessible.role: Accessible.Link
    Accessible.name: root.line
    Accessible.description: qsTr("Opens the record of this source")
    Accessible.onPressAction: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()
    onClicked: root.opened()

    background: FocusRing {
        gap: 0
        visible: root.visualFocus
    }
    contentItem: Item {
        implicitHeight: words.implicitHeight
        implicitWidth: Math.ceil(words.implicitWidth) + Metrics.iconSmall + Metrics.space6

        Icon {
            id: glyph

            anchors.left: parent.left
            color: root.lit ? Theme.accent : Theme.text3
            name: "link"
            size: Metrics.iconSmall
        }
        Label {
            id: words

            anchors.left: glyph.right
            anchors.leftMargin: Metrics.space6
            anchors.right: parent.right
            color: root.lit ? Theme.accent : Theme.text3
            look: Metrics.small
            text: root.line
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
