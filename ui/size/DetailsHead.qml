// Name of the configuration and how it runs.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

RowLayout {
    id: root

    required property Details details
    property bool closable: false

    signal closed

    spacing: Metrics.space4

    BerthButton {
        Layout.alignment: Qt.AlignTop
        backwardIcon: true
        directionalIcon: true
        iconName: "chev-right"
        keys: "Esc"
        kind: BerthButton.Kind.IconOnly
        text: qsTr("Back to the results")
        visible: root.closable

        onClicked: root.closed()
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Metrics.space4

        Label {
            look: Metrics.heading
            text: root.details.name
            Layout.fillWidth: true
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Label {
            color: Theme.text2
            look: Metrics.small
            text: root.details.detail
            Layout.fillWidth: true
            wrapMode: Text.Wrap
        }
    }
}
