// Name of the entry, what it is, how well it is known, and what can be done with it.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

ColumnLayout {
    id: root

    required property EntryDetails entry
    property bool closable: false
    default property alias actions: slot.data

    signal copied
    signal closed

    spacing: Metrics.space4

    RowLayout {
        spacing: Metrics.space4

        BerthButton {
            Layout.alignment: Qt.AlignTop
            backwardIcon: true
            directionalIcon: true
            iconName: "chev-right"
            keys: "Esc"
            kind: BerthButton.Kind.IconOnly
            text: qsTr("Back to the list")
            visible: root.closable

            onClicked: root.closed()
        }
        Label {
            id: title

            Layout.fillWidth: true
            elide: Text.ElideRight
            look: Metrics.heading
            maximumLineCount: 3
            text: root.entry.name
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading

            HoverHandler {
                id: overTitle
            }
            HoverTip {
                show: overTitle.hovered && title.truncated
                text: root.entry.name
            }
        }
        RowLayout {
            id: slot

            Layout.alignment: Qt.AlignTop
            spacing: 0
            visible: slot.children.length > 0
        }
        BerthButton {
            Layout.alignment: Qt.AlignTop
            compact: true
            iconName: "copy"
            kind: BerthButton.Kind.IconOnly
            text: qsTr("Copy all facts")

            onClicked: root.copied()
        }
    }
    Label {
        Layout.fillWidth: true
        color: Theme.text2
        look: Metrics.small
        text: root.entry.heading
        visible: text !== ""
        wrapMode: Text.Wrap
    }
    ProofMark {
        Layout.fillWidth: true
        proof: root.entry.proof
        text: root.entry.proofText
    }
}
