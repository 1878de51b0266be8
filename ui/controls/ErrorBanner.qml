// Something that failed, what still works, and what can be done about it. Stays until it is closed or put right.
import QtQuick
import QtQuick.Layouts
import Berth.Theme

Rectangle {
    id: root

    property string title: ""
    property string text: ""
    property string action: ""
    property bool closable: true
    // A caution instead of a failure.
    property bool caution: false

    readonly property int tone: root.caution ? Token.Tone.Caution : Token.Tone.Bad

    signal acted
    signal closed

    border.color: Theme.border
    border.width: Theme.highContrast ? Metrics.hairline : 0
    color: Theme.toneTint(root.tone)
    implicitHeight: row.implicitHeight + 2 * Metrics.space8
    implicitWidth: row.implicitWidth + 2 * Metrics.space12
    radius: Metrics.radiusControl

    Accessible.role: Accessible.AlertMessage
    Accessible.name: qsTr("%1: %2", "failure and details").arg(root.title).arg(root.text)

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.bottomMargin: Metrics.space8
        anchors.leftMargin: Metrics.space12
        anchors.rightMargin: Metrics.space8
        anchors.topMargin: Metrics.space8
        spacing: Metrics.space8

        Icon {
            Layout.alignment: Qt.AlignTop
            color: Theme.toneText(root.tone)
            name: "warn"
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                color: Theme.toneText(root.tone)
                look: Metrics.title
                text: root.title
                wrapMode: Text.Wrap
            }
            Label {
                Layout.fillWidth: true
                text: root.text
                visible: root.text !== ""
                wrapMode: Text.Wrap
            }
        }
        BerthButton {
            text: root.action
            visible: root.action !== ""
            onClicked: root.acted()
        }
        BerthButton {
            iconName: "close"
            kind: BerthButton.Kind.IconOnly
            text: qsTr("Close")
            visible: root.closable
            onClicked: root.closed()
        }
    }
}
