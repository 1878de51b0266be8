// The keys of the commands.
pragma ComponentBehavior: Bound

import QtQml
import QtQuick

Instantiator {
    id: root

    Shortcut {
        required property Command modelData

        enabled: modelData.enabled
        sequences: Array.from(modelData.keys)
        onActivated: modelData.triggered()
    }
}
