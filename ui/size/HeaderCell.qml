// A heading of the results with its unit; a click orders the rows of each group by it.
import QtQuick
import QtQuick.Templates as T
import Berth.Controls
import Berth.Theme

T.AbstractButton {
    id: root

    property string title: ""
    property string unit: ""
    property bool current: false
    property bool descending: false
    property bool figures: true
    property bool showsOrder: true
    // In words, where the column's order is not that of its values.
    property string order: ""

    function state(): string {
        if (!root.current)
            return qsTr("not ordered");
        if (root.order !== "")
            return root.order;
        return root.descending ? qsTr("ordered, largest first") : qsTr("ordered, smallest first");
    }

    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    implicitHeight: Metrics.headerHeightTwoLines

    Accessible.role: Accessible.ColumnHeader
    Accessible.name: root.unit === "" ? root.title : qsTr("%1, %2", "column, unit").arg(root.title).arg(root.unit)
    Accessible.description: root.state()
    Accessible.onPressAction: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    background: Rectangle {
        color: root.hovered ? Theme.hover : "transparent"

        FocusRing {
            cornerRadius: 0
            gap: -Metrics.focusWidth
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        Label {
            id: words

            anchors.left: parent.left
            anchors.right: parent.right
            color: root.current ? Theme.text : Theme.text2
            elide: Text.ElideRight
            horizontalAlignment: root.figures ? Text.AlignRight : Text.AlignLeft
            look: Metrics.smallMedium
            text: root.title
            y: Metrics.space4
            Accessible.ignored: true
        }
        Label {
            id: measure

            anchors.left: root.figures ? undefined : parent.left
            anchors.right: root.figures ? parent.right : undefined
            anchors.top: words.bottom
            color: Theme.text3
            look: Metrics.caption
            text: root.unit
            Accessible.ignored: true
        }
        Icon {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Metrics.space6
            x: root.figures ? parent.width - width - (measure.text === "" ? 0 : measure.width + Metrics.space4) : measure.text === "" ? 0 : measure.width + Metrics.space4
            color: Theme.accent
            name: "chev-down"
            rotation: root.descending ? 0 : 180
            size: Metrics.space12
            visible: root.current && root.showsOrder
        }
    }
}
