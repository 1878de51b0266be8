// Name and value of a fact; the value of a text stands below its name. A value that names another entry leads there.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

RowLayout {
    id: root

    required property factRow row
    // The fact is in hand and may be changed.
    property bool editable: false

    readonly property bool own: root.row.proof === Sizing.Proof.Own

    signal followed
    signal editRequested

    spacing: Metrics.space8

    Label {
        Layout.alignment: Qt.AlignTop
        Layout.fillWidth: true
        Layout.minimumWidth: root.width / 3
        color: Theme.text2
        text: root.row.name
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Label {
        Layout.alignment: Qt.AlignTop
        Layout.maximumWidth: root.width * 2 / 3
        color: root.row.linkId !== "" || root.own ? Theme.accent : Theme.text
        horizontalAlignment: Text.AlignRight
        look: Metrics.bodyStrong
        text: root.row.value
        visible: !root.row.wide
        wrapMode: Text.Wrap
        Accessible.ignored: true

        TapHandler {
            enabled: root.row.linkId !== ""
            onTapped: root.followed()
        }
        HoverHandler {
            cursorShape: root.row.linkId !== "" ? Qt.PointingHandCursor : Qt.ArrowCursor
        }
    }
    OwnNotch {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Metrics.space4
        visible: root.own
    }
    // Also where there is none: the values of all facts end on one line.
    Label {
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: Metrics.px(52)
        color: Theme.text3
        text: root.row.unit
        visible: !root.row.wide
        Accessible.ignored: true
    }
    // Made for the fact in hand alone: a long list of facts would be slow with a button each.
    Item {
        Layout.alignment: Qt.AlignTop
        Layout.preferredHeight: Metrics.body.lineHeight
        Layout.preferredWidth: Metrics.hitArea

        Loader {
            active: root.editable
            anchors.centerIn: parent

            sourceComponent: BerthButton {
                compact: true
                focusPolicy: Qt.NoFocus
                height: Metrics.hitArea
                iconName: "edit"
                keys: "F2"
                kind: BerthButton.Kind.IconOnly
                text: qsTr("Change this value")
                width: Metrics.hitArea

                onClicked: root.editRequested() // qmllint disable unqualified
            }
        }
    }
}
