// One fact: name and value, the same in other words, where it comes from, whether it is verified.
import QtQuick
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Item {
    id: root

    required property factRow row
    property bool focused: false
    property bool editable: false

    readonly property bool unverified: root.row.proof === Sizing.Proof.Unverified
    readonly property bool own: root.row.proof === Sizing.Proof.Own
    readonly property string figure: root.row.unit === "" ? root.row.value : qsTr("%1 %2", "value and unit").arg(root.row.value).arg(root.row.unit)

    signal chosen
    signal copied(string text)
    signal followed
    signal editRequested
    signal reverted

    implicitHeight: column.implicitHeight + 2 * Metrics.space8

    Accessible.focusable: true
    Accessible.focused: root.focused
    Accessible.role: Accessible.ListItem
    Accessible.name: root.unverified ? qsTr("%1: %2, unverified", "fact, value").arg(root.row.name).arg(root.figure)
                                     : qsTr("%1: %2", "fact, value").arg(root.row.name).arg(root.figure)
    Accessible.description: root.row.source === "" ? "" : qsTr("Source: %1, %2", "source, date").arg(root.row.source).arg(root.row.date)

    TapHandler {
        onTapped: root.chosen()
    }
    HoverHandler {
        id: pointer
    }
    RowGround {
        anchors.fill: parent
        ringed: root.focused
        selected: root.own
    }
    Column {
        id: column

        spacing: Metrics.space2
        width: root.width - 2 * Metrics.space20
        x: Metrics.space20
        y: Metrics.space8

        FactFigure {
            row: root.row
            editable: root.editable && (root.focused || pointer.hovered)
            width: parent.width

            onEditRequested: root.editRequested()
            onFollowed: root.followed()
        }
        Label {
            color: Theme.text
            look: Metrics.dense
            text: root.row.value
            visible: root.row.wide
            width: parent.width
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        FactSource {
            citation: root.row.citation
            date: root.row.date
            room: column.width
            source: root.row.source
            visible: root.row.source !== ""
            width: Math.min(implicitWidth, column.width)

            onCopied: root.copied(root.row.citation)
        }
        Label {
            color: Theme.text2
            look: Metrics.small
            text: root.row.detail
            visible: root.row.detail !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
        Loader {
            active: root.own
            visible: active
            width: parent.width

            sourceComponent: OwnValue {
                row: root.row // qmllint disable unqualified

                onReverted: root.reverted() // qmllint disable unqualified
            }
        }
        ProofMark {
            proof: root.row.proof
            text: qsTr("unverified")
            visible: root.unverified
            width: parent.width
        }
    }
    Separator {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: Metrics.space20
        anchors.right: parent.right
        anchors.rightMargin: Metrics.space20
    }
}
