// All keys of the window, Ctrl+?.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Berth.Controls
import Berth.Theme

T.Popup {
    id: root

    required property CommandList commands
    required property PlaceList places

    anchors.centerIn: T.Overlay.overlay
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    focus: true
    height: Math.min(implicitHeight, (parent?.height ?? 0) - 2 * Metrics.space16)
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    modal: true
    padding: Metrics.space4
    parent: T.Overlay.overlay
    width: Math.min(Metrics.dialogWidth, (parent?.width ?? 0) - 2 * Metrics.space16)

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    background: Floating {
        name: qsTr("Keys")
        radius: Metrics.radiusPalette
    }
    contentItem: ScrollPane {
        id: pane

        contentSpacing: Metrics.space4
        focus: true
        implicitHeight: pane.contentHeight
        padding: Metrics.space16

        Keys.onDownPressed: pane.flick(0, -Metrics.px(800))
        Keys.onUpPressed: pane.flick(0, Metrics.px(800))

        SectionHeader {
            title: qsTr("Keys")
            width: parent.width
        }
        Repeater {
            model: root.places.all

            KeyLine {
                required property Place modelData

                label: modelData.label
                shortcuts: [modelData.keys]
                width: parent.width
            }
        }
        Repeater {
            model: root.commands.all

            KeyLine {
                required property Command modelData

                label: modelData.label
                shortcuts: modelData.keys
                visible: modelData.keys.length > 0
                width: parent.width
            }
        }
        SectionHeader {
            separated: true
            title: qsTr("Figures and charts")
            width: parent.width
        }
        KeyLine {
            label: qsTr("Why this number?")
            shortcuts: ["F1"]
            width: parent.width
        }
        KeyLine {
            label: qsTr("In a chart: the values one by one")
            shortcuts: ["←", "→", "↑", "↓"]
            width: parent.width
        }
        KeyLine {
            label: qsTr("In a chart: the numbers as a table, and back")
            shortcuts: ["T"]
            width: parent.width
        }
        KeyLine {
            label: qsTr("In the numbers of a chart: all of them, copy")
            shortcuts: ["Ctrl+A", "Ctrl+C"]
            width: parent.width
        }
        KeyLine {
            label: qsTr("In a chart: closer, further away, all of it")
            shortcuts: ["+", "−", "0"]
            width: parent.width
        }
        SectionHeader {
            separated: true
            title: qsTr("Lists and comparisons")
            width: parent.width
        }
        KeyLine {
            label: qsTr("In Compare: add a configuration")
            shortcuts: [qsTr("Ins", "key")]
            width: parent.width
        }
        KeyLine {
            label: qsTr("In Compare: make the column the baseline")
            shortcuts: ["B"]
            width: parent.width
        }
        KeyLine {
            label: qsTr("In Compare: move the column")
            shortcuts: ["Ctrl+←", "Ctrl+→"]
            width: parent.width
        }
        KeyLine {
            label: qsTr("Rename")
            shortcuts: ["F2"]
            width: parent.width
        }
        KeyLine {
            label: qsTr("Remove")
            shortcuts: ["Del"]
            width: parent.width
        }
        KeyLine {
            label: qsTr("One step back")
            shortcuts: ["Esc"]
            width: parent.width
        }
    }
}
