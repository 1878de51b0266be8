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
