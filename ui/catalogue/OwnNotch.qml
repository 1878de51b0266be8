// The corner of a value that the user replaced.
import QtQuick
import Berth.Theme

Canvas {
    id: root

    readonly property color ink: Theme.accent

    implicitHeight: Metrics.space6
    implicitWidth: Metrics.space6

    onInkChanged: root.requestPaint()
    onPaint: {
        const context = root.getContext("2d");
        context.reset();
        context.fillStyle = root.ink;
        context.beginPath();
        context.moveTo(0, 0);
        context.lineTo(root.width, 0);
        context.lineTo(root.width, root.height);
        context.fill();
    }
}
