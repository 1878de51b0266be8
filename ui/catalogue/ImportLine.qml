// One row of a price list: what it says, or why it cannot be taken; whether it counts, and which price does instead. An
// unknown item offers what it may be.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Item {
    id: root

    required property importRow row
    property bool focused: false
    // Tab stops at the choices of this line.
    property bool current: false

    readonly property bool refused: root.row.problem !== ""
    readonly property bool warned: root.refused || !root.row.used

    signal chosen(string id)
    signal dismissed

    function isWords(entry: string): string {
        return qsTr("%1 is %2", "item of a price list, entry").arg(root.row.listed).arg(entry);
    }

    function focusChoice(): void {
        (choices.itemAt(0) as Item)?.forceActiveFocus(Qt.TabFocusReason);
    }

    // The list is a scope, which would give the keyboard back to what had it in there.
    function dismiss(): void {
        for (let at = 0; at < choices.count; ++at)
            (choices.itemAt(at) as Item).focus = false;
        root.dismissed();
    }

    implicitHeight: Math.max(Metrics.rowOneLine, words.implicitHeight + 2 * Metrics.space8)

    Accessible.focusable: true
    Accessible.focused: root.focused
    Accessible.role: Accessible.ListItem
    Accessible.name: root.refused ? qsTr("Row %1, %2, cannot be taken: %3").arg(root.row.line).arg(root.row.item).arg(root.row.problem)
                                  : qsTr("Row %1, %2, %3, can be taken").arg(root.row.line).arg(root.row.item).arg(root.row.price)
    Accessible.description: root.row.verdict !== "" ? root.row.verdict : choices.count > 0 && root.row.chosenId === "" ? qsTr("Enter goes to what it may be.") : ""
    Keys.onEscapePressed: root.dismiss()

    RowGround {
        anchors.fill: parent
        ringed: root.focused
    }
    RowLayout {
        anchors.left: parent.left
        anchors.leftMargin: Metrics.space8
        anchors.right: parent.right
        anchors.rightMargin: Metrics.space20 // the scroll bar stands there
        anchors.verticalCenter: parent.verticalCenter
        spacing: Metrics.space12

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Metrics.space2
            color: root.refused ? Theme.error : root.warned ? Theme.warning : Theme.text3
            name: root.warned ? "warn" : "check"
            size: Metrics.iconSmall
        }
        Label {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: Metrics.px(48)
            color: Theme.text3
            horizontalAlignment: Text.AlignRight
            text: root.row.line
            Accessible.ignored: true
        }
        ColumnLayout {
            id: words

            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                elide: Text.ElideRight
                text: root.row.chosenId === "" ? root.row.item : root.isWords(root.row.item)
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                color: root.refused ? Theme.error : Theme.text3
                look: Metrics.small
                text: root.refused ? root.row.problem : root.row.note
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                color: root.row.used ? Theme.text2 : Theme.warning
                look: Metrics.small
                text: root.row.verdict
                visible: text !== ""
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Flow {
                Layout.fillWidth: true
                spacing: Metrics.space12
                visible: choices.count > 0

                Accessible.role: Accessible.Grouping
                Accessible.name: qsTr("What %1 is", "item of a price list").arg(root.row.listed)

                Repeater {
                    id: choices

                    model: root.row.nearestIds.length === 0 ? 0 : root.row.nearestIds.length + 1

                    RadioButton {
                        id: option

                        required property int index

                        readonly property bool none: option.index === root.row.nearestIds.length
                        readonly property string entry: option.none ? "" : root.row.nearestIds[option.index] ?? ""

                        checked: option.entry === root.row.chosenId
                        focusPolicy: root.current ? Qt.StrongFocus : Qt.ClickFocus
                        name: option.none ? qsTr("Leave %1 out", "item of a price list").arg(root.row.listed) : root.isWords(option.text)
                        text: option.none ? qsTr("Leave out") : root.row.nearestNames[option.index] ?? ""

                        onToggled: root.chosen(option.entry)
                    }
                }
            }
        }
        Label {
            Layout.alignment: Qt.AlignTop
            horizontalAlignment: Text.AlignRight
            look: Metrics.bodyMedium
            text: root.row.price
            Accessible.ignored: true
        }
    }
    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
