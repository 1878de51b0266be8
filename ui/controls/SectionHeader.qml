// Title of a section, what belongs to it at the other end, and a hairline above when it follows another section.
import QtQuick
import QtQuick.Layouts
import Berth.Theme

ColumnLayout {
    id: root

    property string title: ""
    property string note: ""
    property bool separated: false
    property textStyle look: Metrics.bodyStrong
    default property alias actions: slot.data

    spacing: Metrics.space16

    Separator {
        Layout.fillWidth: true
        visible: root.separated
    }
    RowLayout {
        spacing: Metrics.space8

        Label {
            Layout.fillWidth: true
            look: root.look
            text: root.title
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Label {
            color: Theme.text3
            look: Metrics.small
            text: root.note
            visible: root.note !== ""
        }
        Row {
            id: slot

            spacing: Metrics.space4
            visible: slot.children.length > 0
        }
    }
}
