// The ground of everything that floats above a page: surface, one line around, one soft shadow. As the background of a
// popup it gives the popup its name, which the template has no property for.
import QtQuick
import Berth.Controls
import Berth.Theme

Item {
    id: root

    // What a screen reader calls the popup, and what more it says of it.
    property string name: ""
    property string description: ""
    property color color: Theme.surface
    property color outline: Theme.border2
    property real radius: Metrics.radiusPopup

    Binding {
        property: "name"
        target: root.parent?.Accessible ?? null
        value: root.name
        when: root.name !== ""
    }
    Binding {
        property: "description"
        target: root.parent?.Accessible ?? null
        value: root.description
        when: root.description !== ""
    }
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
