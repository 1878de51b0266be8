// Memory of one device as a bar: five parts from dark to light, free, and hatched what the engine keeps back or what is
// missing. All amounts in one unit. Mini: 8 high, on the larger of used and usable. Full: 18 high, on the capacity,
// with a line at the usable limit. The figures always stand beside it; `name` says them to assistive programs.
pragma ComponentBehavior: Bound

import QtQuick
import Berth.Theme

Item {
    id: root

    required property string name
    property real weights: 0
    property real kvCache: 0
    property real activations: 0
    property real runtime: 0
    property real graphs: 0
    property real usable: 0
    // Usable and what the engine keeps back.
    property real capacity: root.usable
    property bool full: false
    // Off while a slider is dragged: bars then follow without delay.
    property bool animated: true

    readonly property real used: root.weights + root.kvCache + root.activations + root.runtime + root.graphs
    readonly property real whole: root.full ? Math.max(root.used, root.capacity) : Math.max(root.used, root.usable)
    readonly property real inset: root.full ? Metrics.hairline : 0
    readonly property real pixelsPerUnit: root.whole > 0 ? (root.width - 2 * root.inset) / root.whole : 0

    // Bars run from left to right in every language, like charts.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    implicitHeight: root.full ? Metrics.barFull + 2 * Metrics.barOverhang : Metrics.barMini
    implicitWidth: Metrics.px(114)

    Accessible.role: Accessible.Graphic
    Accessible.name: root.name

    Rectangle {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        border.color: Theme.control
        border.width: root.full || Theme.highContrast ? Metrics.hairline : 0
        color: root.full ? Theme.surface : Theme.disabledFill
        height: root.full ? Metrics.barFull : Metrics.barMini
        radius: Metrics.radiusBar

        MemoryBarPart {
            amount: root.capacity - Math.max(root.usable, root.used)
            animated: root.animated
            inset: root.inset
            pixelsPerUnit: root.pixelsPerUnit
            height: bar.height - 2 * root.inset
            part: Token.MemoryPart.KeptBack
            start: Math.max(root.usable, root.used)
            visible: root.full && amount > 0
            y: root.inset
        }
        MemoryBarPart {
            amount: root.used - root.usable
            animated: root.animated
            inset: root.inset
            pixelsPerUnit: root.pixelsPerUnit
            height: bar.height - 2 * root.inset
            part: Token.MemoryPart.Missing
            start: root.usable
            visible: amount > 0
            y: root.inset
        }
        Repeater {
            model: [Token.MemoryPart.Weights, Token.MemoryPart.KvCache, Token.MemoryPart.Activations,
                    Token.MemoryPart.Runtime, Token.MemoryPart.Graphs]

            MemoryBarPart {
                required property int modelData

                amount: Math.min(root.amountOf(modelData), root.usable - start)
                animated: root.animated
            inset: root.inset
            pixelsPerUnit: root.pixelsPerUnit
                height: bar.height - 2 * root.inset
                part: modelData
                start: root.startOf(modelData)
                visible: amount > 0
                y: root.inset
            }
        }
    }
    Rectangle {
        color: Theme.text
        height: root.height
        visible: root.full && root.usable > 0 && root.usable < root.capacity
        width: Metrics.limitWidth
        x: root.inset + root.usable * root.pixelsPerUnit - width / 2
    }

    function amountOf(part: int): real {
        switch (part) {
        case Token.MemoryPart.Weights:
            return root.weights;
        case Token.MemoryPart.KvCache:
            return root.kvCache;
        case Token.MemoryPart.Activations:
            return root.activations;
        case Token.MemoryPart.Runtime:
            return root.runtime;
        case Token.MemoryPart.Graphs:
            return root.graphs;
        default:
            return 0;
        }
    }

    function startOf(part: int): real {
        let sum = 0;
        for (let before = Token.MemoryPart.Weights; before < part; ++before)
            sum += root.amountOf(before);
        return sum;
    }
}
