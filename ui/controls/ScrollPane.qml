// Content that scrolls when it is higher than its place. What gets the keyboard is brought into view.
import QtQuick
import QtQuick.Templates as T
import Berth.Theme

Flickable {
    id: root

    property real padding: Metrics.space20
    default property alias contents: column.data
    property alias contentSpacing: column.spacing

    function show(item: Item): void {
        const top = item.mapToItem(column, 0, 0).y + root.padding;
        const bottom = top + item.height;
        if (top - Metrics.space8 < root.contentY)
            root.contentY = Math.max(0, top - Metrics.space8);
        else if (bottom + Metrics.space8 > root.contentY + root.height)
            root.contentY = Math.min(root.contentHeight - root.height, bottom + Metrics.space8 - root.height);
    }

    // By a line, a page or to an end; whether the key is one for that and there is somewhere to go.
    function scrollByKey(key: int): bool {
        const page = Math.max(Metrics.rowLedger, root.height - Metrics.space32);
        const steps = { [Qt.Key_Up]: -Metrics.rowLedger, [Qt.Key_Down]: Metrics.rowLedger, [Qt.Key_PageUp]: -page, [Qt.Key_PageDown]: page, [Qt.Key_Home]: -Infinity, [Qt.Key_End]: Infinity };
        const step = steps[key];
        const last = Math.max(0, root.contentHeight - root.height);
        if (step === undefined || last === 0)
            return false;
        root.contentY = Math.max(0, Math.min(last, root.contentY + step));
        return true;
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: column.implicitHeight + 2 * root.padding
    contentWidth: root.width

    T.ScrollBar.vertical: ScrollBar {}

    Column {
        id: column

        width: root.width - 2 * root.padding
        x: root.padding
        y: root.padding
    }
    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged(): void {
            const item = root.Window.window?.activeFocusItem ?? null;
            for (let above = item; above; above = above.parent)
                if (above === column && item.height < root.height)
                    return root.show(item);
        }
    }
}
