// The outline of every field: field colour, hover, focus and error states.
import QtQuick
import Berth.Theme

Rectangle {
    id: root

    property bool focused: false
    property bool hovered: false
    property bool failed: false

    border.color: root.failed ? Theme.error : root.focused ? Theme.accent : !root.enabled ? Theme.border
                                            : root.hovered ? Theme.text2 : Theme.control
    border.width: root.failed || root.focused ? Metrics.focusWidth : Metrics.hairline
    color: root.enabled ? Theme.surface : Theme.sunken
    implicitHeight: Metrics.fieldHeight
    radius: Metrics.radiusControl

    // Beside the outline of the error, which fields without the keyboard have as well.
    FocusRing {
        visible: root.failed && root.focused
    }
}
