// Name and value of a fact; the value of a text stands below its name. A value that names another entry leads there.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

RowLayout {
    id: root

    required property factRow row

    readonly property bool unitApart: root.row.unit !== "" && !root.row.wide

    signal followed

    spacing: Metrics.space8

    Label {
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
        color: root.row.linkId !== "" ? Theme.accent : Theme.text
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
    Label {
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: Metrics.px(52)
        color: Theme.text3
        text: root.row.unit
        visible: root.unitApart
        Accessible.ignored: true
    }
}
