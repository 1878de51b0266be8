// The smallest change of one limit that gives a result.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

RowLayout {
    id: root

    required property constraintRow row
    property bool primary: false

    signal applied

    spacing: Metrics.space12

    Label {
        Layout.preferredWidth: Metrics.px(210)
        look: Metrics.bodyMedium
        text: root.row.change
        wrapMode: Text.Wrap
    }
    Label {
        color: Theme.text3
        text: root.row.from
        visible: text !== ""
    }
    Icon {
        color: Theme.text3
        directional: true
        name: "chev-right"
        size: Metrics.iconSmall
        visible: root.row.from !== ""
    }
    Label {
        Layout.fillWidth: true
        look: Metrics.bodyStrong
        text: root.row.to
    }
    BerthButton {
        compact: true
        description: root.row.change
        kind: root.primary ? BerthButton.Kind.Primary : BerthButton.Kind.Normal
        text: qsTr("Apply")

        onClicked: root.applied()
    }
}
