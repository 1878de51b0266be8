// Where the columns stand: up to four share the width beside the labels; of more, the baseline stays beside the labels
// and the others scroll.
import QtQml
import Berth.Theme

QtObject {
    id: root

    required property real width
    required property int count
    required property int baseline

    readonly property real leastWidth: Metrics.px(176)
    readonly property real mostWidth: Metrics.px(420)
    readonly property real labels: Math.min(Metrics.compareLabelColumn, root.width * 0.4)
    readonly property real room: Math.max(0, root.width - root.labels)
    // That are seen at the same time.
    readonly property int seen: Math.max(1, Math.min(4, root.count, Math.floor(root.room / root.leastWidth)))
    readonly property bool scrolls: root.count > root.seen
    readonly property bool fixed: root.scrolls && root.seen > 1
    readonly property real columnWidth: root.count === 0 ? 0 : Math.min(root.mostWidth, root.room / root.seen)
    readonly property real most: root.scrolls ? (root.count - root.seen) * root.columnWidth : 0
    property real offset: 0

    onMostChanged: root.offset = Math.min(root.offset, root.most)

    // Place of a column among those that scroll.
    function order(column: int): int {
        if (!root.fixed)
            return column;
        return column === root.baseline ? 0 : column < root.baseline ? column + 1 : column;
    }

    function stays(column: int): bool {
        return root.fixed && column === root.baseline;
    }

    // From the end of the labels.
    function x(column: int): real {
        return root.order(column) * root.columnWidth - (root.stays(column) ? 0 : root.offset);
    }

    function scroll(by: real): void {
        root.offset = Math.max(0, Math.min(root.most, root.offset + by));
    }

    function show(column: int): void {
        if (root.stays(column))
            return;
        const first = root.fixed ? root.columnWidth : 0;
        const at = root.x(column);
        if (at < first)
            root.scroll(at - first);
        else if (at + root.columnWidth > root.seen * root.columnWidth)
            root.scroll(at + root.columnWidth - root.seen * root.columnWidth);
    }
}
