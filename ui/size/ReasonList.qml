// Why the chosen configuration is in the list, and what the next cheaper one lacks.
pragma ComponentBehavior: Bound

import QtQuick
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Column {
    id: root

    required property Details details

    spacing: Metrics.space4

    Repeater {
        model: root.details.standing.reasons

        Label {
            required property string modelData

            color: Theme.text2
            look: Metrics.dense
            text: modelData
            width: root.width
            wrapMode: Text.Wrap
        }
    }
}
