// Work that takes a while: what and how far in words, a thin bar, Cancel. Shows itself after 300 ms, so that quick work
// does not flicker. `value` runs from 0 to 1; below 0 it is not known.
import QtQuick
import Berth.Theme

Item {
    id: root

    property bool running: false
    property real value: -1
    property string text: ""
    property bool cancellable: true
    readonly property bool shown: root.running && delay.passed

    signal cancelled

    implicitHeight: root.shown ? column.implicitHeight : 0
    implicitWidth: Metrics.px(240)
    visible: root.shown

    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.text
    Keys.onEscapePressed: if (root.cancellable)
        root.cancelled()
    onRunningChanged: delay.passed = false

    Timer {
        id: delay

        property bool passed: false

        interval: Metrics.progressDelay
        running: root.running
        onTriggered: delay.passed = true
    }
    Column {
        id: column

        width: root.width

        Label {
            look: Metrics.small
            text: root.text
            width: parent.width
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Item {
            height: Math.max(button.height, Metrics.hitArea)
            width: parent.width

            Rectangle {
                id: track

                anchors.left: parent.left
                anchors.right: button.visible ? button.left : parent.right
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.border
                height: Metrics.progressTrack
                radius: Metrics.radiusBar

                Rectangle {
                    anchors.left: parent.left
                    color: Theme.accent
                    height: parent.height
                    radius: Metrics.radiusBar
                    // Not known: a third of the track, so that work is seen to go on without movement.
                    opacity: root.value < 0 ? 0.4 : 1
                    width: parent.width * (root.value < 0 ? 1 / 3 : Math.min(1, root.value))
                }
            }
            BerthButton {
                id: button

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                compact: true
                kind: BerthButton.Kind.Ghost
                text: qsTr("Cancel")
                visible: root.cancellable
                onClicked: root.cancelled()
            }
        }
    }
}
