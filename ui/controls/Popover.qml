// Details beside what was asked, with a notch that points at it. Does not take the page away: no scrim. Esc closes and
// gives the keyboard back. Without room beside, it becomes a sheet from below.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Berth.Controls
import Berth.Theme

T.Popup {
    id: root

    property string title: ""
    property Item target: null
    // What had the keyboard before, such as the row of a list whose number was asked.
    property Item asker: null
    default property alias contents: body.contents
    // Buttons in the title row, before the close button.
    property alias actions: slot.data
    // A strip at the foot, for what could be done.
    property alias footer: foot.data

    readonly property bool sheet: place.side === 0
    readonly property bool onLeft: place.side < 0

    function openAt(item: Item): void {
        root.target = item;
        root.asker = item.Window.activeFocusItem;
        root.parent = T.Overlay.overlay ?? item.Window.window.contentItem;
        place.measure();
        root.open();
    }

    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    focus: true
    height: place.height
    padding: 0
    width: place.width
    x: place.x
    y: place.y

    onAboutToShow: place.measure()
    onClosed: (root.asker?.visible ? root.asker : root.target)?.forceActiveFocus(Qt.PopupFocusReason)

    QtObject {
        id: place

        // -1 at the left of the target, 1 at the right, 0 as a sheet.
        property int side: 0
        property real x: 0
        property real y: 0
        property real width: Metrics.whyWidth
        property real height: 0
        property real notch: 0

        function measure(): void {
            if (!root.parent || !root.target)
                return;
            const gap = Metrics.notchSize + Metrics.space4;
            const at = root.target.mapToItem(root.parent, 0, 0);
            const roomLeft = at.x - gap - Metrics.space8;
            const roomRight = root.parent.width - at.x - root.target.width - gap - Metrics.space8;
            place.side = roomLeft >= Metrics.whyWidth ? -1 : roomRight >= Metrics.whyWidth ? 1 : 0;
            place.width = Math.min(Metrics.whyWidth, root.parent.width - 2 * Metrics.space8);
            place.height = Math.min(inner.implicitHeight, root.parent.height - 2 * Metrics.space16);
            const middle = at.y + root.target.height / 2;
            const lowest = root.parent.height - place.height - Metrics.space16;
            place.y = place.side === 0 ? root.parent.height - place.height : Math.max(Metrics.space16, Math.min(lowest, middle - place.height / 2));
            place.x = place.side < 0 ? at.x - gap - place.width : place.side > 0 ? at.x + root.target.width + gap : (root.parent.width - place.width) / 2;
            place.notch = middle - place.y;
        }
    }
    Connections {
        target: root.parent

        function onWidthChanged(): void {
            place.measure();
        }

        function onHeightChanged(): void {
            place.measure();
        }
    }

    background: Floating {
        name: root.title

        Notch {
            color: Theme.surface
            height: 2 * Metrics.notchSize
            outline: Theme.border2
            towardsRight: root.onLeft
            visible: !root.sheet
            width: Metrics.notchSize
            x: root.onLeft ? parent.width - Metrics.hairline : Metrics.hairline - width
            y: Math.max(Metrics.radiusPopup, Math.min(parent.height - height - Metrics.radiusPopup, place.notch - height / 2))
        }
    }
    contentItem: ColumnLayout {
        id: inner

        focus: true
        spacing: 0

        Keys.onPressed: event => event.accepted = body.scrollByKey(event.key)

        onImplicitHeightChanged: place.measure()

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Metrics.space20
            Layout.minimumHeight: Metrics.topBarHeight
            Layout.rightMargin: Metrics.space8
            spacing: Metrics.space4

            Label {
                Layout.fillWidth: true
                elide: Text.ElideRight
                look: Metrics.heading
                text: root.title
                Accessible.role: Accessible.Heading
            }
            Row {
                id: slot

                spacing: Metrics.space4
            }
            BerthButton {
                iconName: "close"
                keys: "Esc"
                kind: BerthButton.Kind.IconOnly
                text: qsTr("Close")
                onClicked: root.close()
            }
        }
        Separator {
            Layout.fillWidth: true
        }
        ScrollPane {
            id: body

            Layout.fillHeight: true
            Layout.fillWidth: true
            contentSpacing: Metrics.space8
            implicitHeight: body.contentHeight
        }
        Rectangle {
            Layout.bottomMargin: Metrics.hairline
            Layout.fillWidth: true
            Layout.leftMargin: Metrics.hairline
            Layout.rightMargin: Metrics.hairline
            color: Theme.sunken
            implicitHeight: foot.childrenRect.height + 2 * Metrics.space12
            radius: Metrics.radiusPopup
            visible: foot.children.length > 0

            Separator {
                width: parent.width
            }
            Item {
                id: foot

                anchors.fill: parent
                anchors.leftMargin: Metrics.space20
                anchors.rightMargin: Metrics.space20
                anchors.topMargin: Metrics.space12
            }
        }
    }
    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Metrics.popupMotion
            easing.type: Easing.OutCubic
        }
    }
}
