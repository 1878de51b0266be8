// The figure of a cell and its difference to the baseline, in two columns.
import QtQuick
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Item {
    id: root

    required property comparedCell cell
    required property string name
    // The difference and whether it is the better one, in words.
    required property string goodness
    property bool asking: false
    property bool marked: true

    readonly property real figureWidth: Math.min(Metrics.px(104), root.width * 0.52)

    signal asked(Item number)

    function ask(): void {
        if (number.known && root.cell.key !== "")
            root.asked(number);
    }

    Item {
        id: slot

        anchors.left: parent.left
        width: root.figureWidth
    }
    AskNumber {
        id: number

        activeFocusOnTab: false
        anchors.right: slot.right
        anchors.verticalCenter: parent.verticalCenter
        asking: root.asking
        focusPolicy: Qt.NoFocus // the row around it has the keyboard
        known: root.cell.known
        look: root.marked && root.cell.differs ? Metrics.bodyMedium : Metrics.body
        name: root.name
        unknownReason: root.cell.remark
        written: root.cell.text
        visible: root.cell.key !== ""

        onAsked: root.asked(number)
    }
    Label {
        id: plain

        anchors.right: slot.right
        anchors.verticalCenter: parent.verticalCenter
        color: root.cell.known ? Theme.text : Theme.text3
        look: root.marked && root.cell.differs ? Metrics.bodyMedium : Metrics.body
        text: root.cell.text
        visible: root.cell.key === ""
        Accessible.ignored: true

        HoverHandler {
            id: pointer
        }
        HoverTip {
            show: pointer.hovered
            text: root.cell.remark
        }
    }
    Label {
        id: missed

        anchors.left: parent.left
        anchors.leftMargin: root.figureWidth + Metrics.space12
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.error
        elide: Text.ElideRight
        look: Metrics.small
        text: root.cell.missed
        visible: root.cell.missed !== ""
        width: Math.min(implicitWidth, root.width - root.figureWidth - Metrics.space12 - (doubt.visible ? doubt.width : 0))
        Accessible.ignored: true
    }
    CompareAgreement {
        id: doubt

        agreement: root.cell.agreement
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: root.cell.agreement === Sizing.Agreement.Differ

        HoverHandler {
            id: over
        }
        HoverTip {
            show: over.hovered
            text: root.cell.remark
        }
    }
    CompareStanding {
        id: standing

        anchors.right: difference.left
        anchors.rightMargin: Metrics.space4
        anchors.verticalCenter: parent.verticalCenter
        better: root.cell.better
        visible: root.marked && (root.cell.better || root.cell.worse)
    }
    Label {
        id: difference

        anchors.left: missed.visible ? missed.right : parent.left
        anchors.leftMargin: missed.visible ? Metrics.space8 + (standing.visible ? standing.width + Metrics.space4 : 0) : root.figureWidth + Metrics.space20
        anchors.right: doubt.visible ? doubt.left : parent.right
        anchors.verticalCenter: parent.verticalCenter
        color: standing.visible ? standing.color : Theme.text2
        elide: Text.ElideRight
        look: Metrics.small
        text: root.cell.difference
        visible: root.marked
        Accessible.ignored: true

        HoverHandler {
            id: onDifference
        }
        HoverTip {
            show: onDifference.hovered
            text: root.goodness
        }
    }
}
