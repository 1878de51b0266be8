// The keys of the places.
pragma ComponentBehavior: Bound

import QtQml
import QtQuick

Instantiator {
    id: root

    signal chosen(string key)

    Shortcut {
        required property Place modelData

        sequence: modelData.keys
        onActivated: root.chosen(modelData.key)
    }
}
