// The field above a list that it narrows down. Arrows and Page keys walk through the list while the keyboard stays here,
// and a screen reader is told at each step what Enter would take.
import QtQuick

TextField {
    id: root

    required property ListView view
    // More may match than the list shows.
    property int matches: root.view.count
    readonly property string taken: root.view.currentItem?.Accessible.name ?? ""

    signal stepped

    function move(steps: int): void {
        root.stepped();
        root.view.currentIndex = Math.max(0, Math.min(root.view.count - 1, root.view.currentIndex + steps));
    }

    description: root.view.count === 0 ? qsTr("Nothing matches.") : qsTr("%1, %2 of %3", "match, its place, how many").arg(root.taken).arg(root.view.currentIndex + 1).arg(root.matches)
    iconName: "search"

    Keys.onDownPressed: root.move(1)
    Keys.onUpPressed: root.move(-1)
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown;
        if (event.accepted)
            root.move(event.key === Qt.Key_PageUp ? -8 : 8);
    }
}
