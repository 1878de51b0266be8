// The rail at the start of the window: the sign of the program, its places from above, settings at the foot. Up and Down
// move between places.
import QtQuick
import Berth.Theme

Rectangle {
    id: root

    property bool compact: false
    default property alias places: above.data
    property alias foot: below.data

    color: Theme.window
    implicitHeight: sign.y + sign.height + above.height + below.height + 3 * Metrics.space12
    implicitWidth: root.compact ? Metrics.railWidthSmall : Metrics.railWidth

    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places")
    Keys.onDownPressed: root.move(true)
    Keys.onUpPressed: root.move(false)

    function move(forward: bool): void {
        const from = root.Window.window?.activeFocusItem ?? null;
        const to = from ? from.nextItemInFocusChain(forward) : null;
        if (to && (to.parent === above || to.parent === below))
            to.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    Icon {
        id: sign

        anchors.horizontalCenter: parent.horizontalCenter
        color: "transparent"
        name: "berth"
        size: Metrics.space32
        y: Metrics.space8
    }
    Column {
        id: above

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: sign.bottom
        anchors.topMargin: Metrics.space12
        spacing: Metrics.space4
    }
    Column {
        id: below

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Metrics.space12
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Metrics.space4
    }
    Separator {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: parent.top
        vertical: true
    }
}
