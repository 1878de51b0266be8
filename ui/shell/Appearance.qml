// Carries the user's choices of looks over to the theme.
import QtQuick
import Berth.Theme
import Berth.ViewModels

Item {
    id: root

    required property Preferences preferences
    property bool still: false

    visible: false

    Binding {
        property: "choice"
        target: Theme
        value: root.preferences.theme
    }
    Binding {
        property: "scale"
        target: Metrics
        value: root.preferences.scale
    }
    Binding {
        property: "language"
        target: Metrics
        value: root.preferences.language
    }
    Binding {
        property: "locale"
        target: Metrics
        value: root.preferences.locale
    }
    Binding {
        property: "reducedMotion"
        target: Metrics
        value: root.still || root.preferences.reducedMotion || Metrics.systemIsStill
    }
}
