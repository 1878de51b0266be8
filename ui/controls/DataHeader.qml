// A heading of a DataTable: orders by its column, and its edge makes the column wider or narrower.
import QtQuick
import QtQuick.Templates as T
import Berth.Controls
import Berth.Theme

T.AbstractButton {
    id: root

    property string title: ""
    // On a second line, where the header has room for one.
    property string unit: ""
    property bool twoLines: false
    // With more than one, the title takes those that the unit leaves, and both stand at the foot.
    property int lines: 1
    property bool sizable: true
    property bool blank: false // not wholly in sight
    property bool figures: false
    property bool ordered: false
    property bool descending: false

    signal resized(real by)

    function order(): string {
        if (!root.ordered)
            return qsTr("not ordered");
        return root.descending ? qsTr("ordered, largest first") : qsTr("ordered, smallest first");
    }

    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    bottomPadding: root.lines > 1 ? Metrics.space6 : 0
    implicitHeight: root.twoLines ? Metrics.headerHeightTwoLines : Metrics.headerHeight
    leftPadding: Metrics.space8
    rightPadding: Metrics.space8

    Accessible.role: Accessible.ColumnHeader
    Accessible.name: root.unit === "" ? root.title : qsTr("%1, %2", "column, unit").arg(root.title).arg(root.unit)
    Accessible.description: root.order()
    Accessible.onPressAction: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onPressed: event => {
        const widens = event.key === Qt.Key_Right;
        event.accepted = root.sizable && event.modifiers & Qt.ShiftModifier && (widens || event.key === Qt.Key_Left);
        if (event.accepted)
            root.resized(widens ? Metrics.space16 : -Metrics.space16);
    }

    background: Rectangle {
        color: root.hovered ? Theme.hover : "transparent"

        FocusRing {
            cornerRadius: 0
            gap: -Metrics.focusWidth
            visible: root.visualFocus
        }
        Separator {
            anchors.bottom: parent.bottom
            color: Theme.border2
            width: parent.width
        }
    }
    contentItem: Item {
        opacity: root.blank ? 0 : 1

        Label {
            id: words

            anchors.left: parent.left
            anchors.right: parent.right
            color: root.ordered ? Theme.text : Theme.text2
            elide: Text.ElideRight
            horizontalAlignment: root.figures ? Text.AlignRight : Text.AlignLeft
            height: root.twoLines ? Metrics.smallMedium.lineHeight
                                  : parent.height - (root.lines > 1 && root.unit !== "" ? Metrics.caption.lineHeight : 0)
            leftPadding: root.figures && root.ordered ? Metrics.space16 : 0
            look: Metrics.smallMedium
            maximumLineCount: root.lines > 1 && !root.twoLines ? 2 : 1
            text: root.title
            verticalAlignment: root.lines > 1 ? Text.AlignBottom : Text.AlignVCenter
            wrapMode: root.lines > 1 && !root.twoLines ? Text.Wrap : Text.NoWrap
            y: root.twoLines ? Metrics.space4 : 0
            Accessible.ignored: true
        }
        Label {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: words.bottom
            color: Theme.text3
            elide: Text.ElideRight
            horizontalAlignment: root.figures ? Text.AlignRight : Text.AlignLeft
            look: Metrics.caption
            text: root.unit
            visible: root.twoLines || root.lines > 1
            Accessible.ignored: true
        }
        Icon {
            anchors.left: root.figures ? parent.left : undefined
            anchors.right: root.figures ? undefined : parent.right
            anchors.bottom: words.bottom
            anchors.bottomMargin: (root.lines > 1 ? Metrics.smallMedium.lineHeight - height : words.height - height) / 2
            color: Theme.accent
            name: "chev-down"
            rotation: root.descending ? 0 : 180
            size: Metrics.space12
            visible: root.ordered
        }
    }

    Item {
        id: edge

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: parent.top
        visible: root.sizable
        width: Metrics.space8

        HoverHandler {
            cursorShape: Qt.SplitHCursor
        }
        DragHandler {
            id: drag

            property real before: 0

            target: null
            yAxis.enabled: false

            onActiveChanged: drag.before = 0
            onTranslationChanged: {
                root.resized(drag.translation.x - drag.before);
                drag.before = drag.translation.x;
            }
        }
    }
}
