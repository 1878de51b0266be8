// The ground of everything that floats above a page: surface, one line around, one soft shadow.
import QtQuick
import Berth.Controls
import Berth.Theme

Item {
    id: root

    property color color: Theme.surface
    property color outline: Theme.border2
    property real radius: Metrics.radiusPopup

    SoftShadow {
        anchors.fill: parent
        anchors.margins: -Metrics.shadowBlur
        anchors.topMargin: Metrics.shadowOffset - Metrics.shadowBlur
        anchors.bottomMargin: -Metrics.shadowOffset - Metrics.shadowBlur
        blur: Metrics.shadowBlur
        color: Theme.shadow
        radius: root.radius
        visible: !Theme.highContrast
    }
    Rectangle {
        anchors.fill: parent
        border.color: root.outline
        border.width: Metrics.hairline
        color: root.color
        radius: root.radius
    }
}
