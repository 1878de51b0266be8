// One text of the status bar.
import QtQuick
import QtQuick.Layouts
import Berth.Theme

Label {
    id: root

    required property string modelData

    Layout.fillWidth: true
    Layout.maximumWidth: Math.ceil(root.implicitWidth)
    color: Theme.text2
    elide: Text.ElideRight
    look: Metrics.small
    text: root.modelData
}
