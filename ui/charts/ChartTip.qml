// The reading of one value, beside it on the side with more room.
pragma ComponentBehavior: Bound

import QtQuick
import Berth.Theme

Rectangle {
    id: root

    required property size bounds
    required property list<string> lines
    required property point place
    required property string title

    // Beside the value, on the side that has more of it.
    readonly property real room: Math.max(root.place.x, root.bounds.width - root.place.x) - Metrics.space16 - 2 * Metrics.space12
    readonly property bool onLeft: root.place.x > root.bounds.width / 2

    border.color: Theme.border2
    border.width: Metrics.hairline
    color: Theme.surface
    height: column.height + 2 * Metrics.space8
    radius: Metrics.radiusControl
    width: column.width + 2 * Metrics.space12
    x: root.onLeft ? root.place.x - root.width - Metrics.space16 : root.place.x + Metrics.space16
    y: Math.max(0, Math.min(root.bounds.height - root.height, root.place.y - root.height - Metrics.space8))

    Column {
        id: column

        anchors.centerIn: parent
        spacing: Metrics.space4

        Text {
            color: Theme.text
            elide: Text.ElideRight
            font: Metrics.smallStrong.font
            text: root.title
            textFormat: Text.PlainText
            visible: root.title !== ""
            width: Math.min(implicitWidth, root.room)
        }
        Grid {
            columnSpacing: Metrics.space16
            columns: 2
            rowSpacing: Metrics.space4

            Repeater {
                model: root.lines

                Text {
                    id: word

                    required property int index
                    required property string modelData

                    color: word.index % 2 === 0 ? Theme.text2 : Theme.text
                    elide: Text.ElideRight
                    font: Metrics.small.font
                    text: word.modelData
                    textFormat: Text.PlainText
                    width: Math.min(implicitWidth, (root.room - Metrics.space16) / 2)
                }
            }
        }
    }
}
