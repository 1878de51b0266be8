// The head of a column: mark and letter, name, baseline or not, and a menu. Tab reaches it; B makes it the baseline, F2
// renames, Ctrl and arrows move, Del removes.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Berth.Charts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

T.AbstractButton {
    id: root

    required property comparedColumn column
    required property Pins pins
    required property int place
    required property int count
    // One line: mark and name.
    property bool folded: false
    // Lines that the name may take.
    property int lines: 1

    readonly property real above: root.folded ? (Metrics.rowOneLine - Metrics.icon) / 2 : Metrics.space12
    readonly property string whole: root.column.apart === "" ? root.column.name : qsTr("%1, %2", "name, what differs").arg(root.column.name).arg(root.column.apart)

    signal removed(string id)

    function remove(): void {
        root.removed(root.column.id);
    }

    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    implicitHeight: Metrics.px(60)
    leftPadding: root.mirrored ? Metrics.space4 : Metrics.space16
    rightPadding: root.mirrored ? Metrics.space16 : Metrics.space4

    // A button, because a plain control of Qt 6.4 gives its role up as soon as a screen reader asks for it.
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1, %2", "letter, name").arg(root.column.letter).arg(root.whole)
    Accessible.description: root.column.baseline ? qsTr("Baseline") : root.column.detail
    Accessible.onPressAction: menu.open()
    Keys.onDeletePressed: root.remove()
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_F2)
            title.edit();
        else if (event.key === Qt.Key_B)
            root.pins.setBaseline(root.column.id);
        else if (event.key === Qt.Key_Left && event.modifiers & Qt.ControlModifier)
            root.pins.move(root.column.id, root.mirrored ? 1 : -1);
        else if (event.key === Qt.Key_Right && event.modifiers & Qt.ControlModifier)
            root.pins.move(root.column.id, root.mirrored ? -1 : 1);
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Menu || event.key === Qt.Key_Space)
            menu.open();
        else
            event.accepted = false;
    }

    background: Rectangle {
        color: root.column.baseline ? Theme.sunken : Theme.surface

        FocusRing {
            cornerRadius: 0
            gap: -Metrics.focusWidth
            visible: root.visualFocus
        }
        Separator {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.top: parent.top
            vertical: true
        }
        Separator {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }
    contentItem: RowLayout {
        spacing: Metrics.space8

        SeriesMark {
            Layout.alignment: Qt.AlignTop
            Layout.preferredHeight: Metrics.icon
            Layout.preferredWidth: Metrics.icon
            Layout.topMargin: root.above
            place: root.column.place
            scheme: Theme.scheme
        }
        // No layout: those of Qt 6.4 keep the height of a name that took two lines.
        Column {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.topMargin: root.above
            spacing: root.column.apart === "" ? Metrics.space2 : 0

            CompareName {
                id: title

                width: parent.width
                cut: root.folded
                lines: root.folded ? 1 : root.lines
                name: root.column.name
                shown: root.folded ? root.whole : root.column.name

                onFinished: root.forceActiveFocus(Qt.ShortcutFocusReason)
                onRenamed: name => root.pins.rename(root.column.id, name)
            }
            Label {
                width: parent.width
                color: Theme.text2
                elide: Text.ElideRight
                look: Metrics.small
                text: root.column.apart
                visible: !root.folded && !title.editing && text !== ""
                Accessible.ignored: true

                HoverHandler {
                    id: overApart
                }
                HoverTip {
                    show: overApart.hovered
                    text: root.column.apart
                }
            }
            CompareBaseline {
                width: parent.width
                name: qsTr("%1 %2", "letter, name of the configuration").arg(root.column.letter).arg(root.column.name)
                visible: !root.folded && !title.editing && !root.column.baseline && root.column.problem === ""

                onClicked: root.pins.setBaseline(root.column.id)
            }
            Label {
                width: parent.width
                color: root.column.problem === "" ? Theme.text2 : Theme.error
                elide: Text.ElideRight
                look: Metrics.small
                text: root.column.problem !== "" ? root.column.problem : qsTr("Baseline")
                visible: !root.folded && !title.editing && (root.column.baseline || root.column.problem !== "")
                Accessible.ignored: true

                HoverHandler {
                    id: pointer
                }
                HoverTip {
                    show: pointer.hovered
                    text: root.column.problem !== "" ? root.column.problem : root.column.detail
                }
            }
        }
        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: root.above
            color: Theme.error
            name: "warn"
            visible: root.folded && root.column.problem !== ""

            HoverHandler {
                id: overWarning
            }
            HoverTip {
                show: overWarning.hovered
                text: root.column.problem
            }
        }
        BerthButton {
            id: more

            Layout.alignment: Qt.AlignTop
            Layout.topMargin: root.folded ? (Metrics.rowOneLine - more.implicitHeight) / 2 : Metrics.space8
            compact: true
            iconName: "more"
            kind: BerthButton.Kind.IconOnly
            text: qsTr("More about %1").arg(root.column.name)

            onClicked: menu.open()

            CompareMenu {
                id: menu

                column: root.column
                lastPlace: root.count - 1
                name: more.text
                pins: root.pins
                place: root.place
                x: more.width - width
                y: more.height + Metrics.space4

                onRemoved: root.remove()
                onRenameRequested: title.edit()
            }
        }
    }
}
