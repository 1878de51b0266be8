// Two to four choices side by side, one of which holds. Tab reaches the group, arrow keys change the choice.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Berth.Theme

// A group box, because a plain control of Qt 6.4 gives its role up as soon as a screen reader asks for it.
T.GroupBox {
    id: root

    required property string name
    // States as shown; a gallery may set them.
    property bool ringed: root.visualFocus
    property list<string> options
    // Figures after the words, such as counts; as many as options or none.
    property list<string> details
    property int currentIndex: 0

    signal activated(int index)

    function choose(index: int): void {
        if (index < 0 || index >= root.options.length || index === root.currentIndex)
            return;
        root.activated(index);
    }

    function spoken(index: int): string {
        if (index < 0 || index >= root.options.length)
            return "";
        const detail = index < root.details.length ? root.details[index] : "";
        return detail === "" ? root.options[index] : qsTr("%1, %2", "choice and count").arg(root.options[index]).arg(detail);
    }

    activeFocusOnTab: true
    focusPolicy: Qt.StrongFocus
    implicitHeight: Metrics.buttonHeight
    // Not of the content, which shares spare width out: the group could never shrink again.
    implicitWidth: row.natural

    Accessible.role: Accessible.Grouping
    Accessible.name: root.name
    // What holds: whoever comes by Tab hears the group alone.
    Accessible.description: root.spoken(root.currentIndex)
    Keys.onLeftPressed: root.choose(root.currentIndex + (root.mirrored ? 1 : -1))
    Keys.onRightPressed: root.choose(root.currentIndex + (root.mirrored ? -1 : 1))
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Home || event.key === Qt.Key_End;
        if (event.accepted)
            root.choose(event.key === Qt.Key_Home ? 0 : root.options.length - 1);
    }

    background: Rectangle {
        border.color: root.enabled ? Theme.control : Theme.border
        border.width: Metrics.hairline
        color: root.enabled ? Theme.surface : Theme.sunken
        radius: Metrics.radiusControl

        FocusRing {
            visible: root.ringed
        }
    }
    contentItem: Row {
        id: row

        // Spare width is shared, so that the outline is filled at every size.
        readonly property real spare: Math.max(0, root.availableWidth - row.natural) / Math.max(1, root.options.length)
        property real natural: 0

        function measure(): void {
            let sum = 0;
            for (let index = 0; index < parts.count; ++index)
                sum += (parts.itemAt(index) as Segment)?.naturalWidth ?? 0;
            row.natural = sum;
        }

        Repeater {
            id: parts

            model: root.options

            Segment {
                required property int index
                required property string modelData

                current: index === root.currentIndex
                detail: index < root.details.length ? root.details[index] : ""
                enabled: root.enabled
                first: index === 0
                height: row.height
                last: index === root.options.length - 1
                spoken: root.spoken(index)
                text: modelData
                width: naturalWidth + row.spare

                onChosen: root.choose(index)
                onNaturalWidthChanged: row.measure()
            }
            onItemAdded: row.measure()
            onItemRemoved: row.measure()
        }
    }
}
