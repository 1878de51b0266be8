// Words of a cell: a verdict with its mark, a fact, or whether a measurement nearby agrees with Berth and which run it was.
import QtQuick
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Row {
    id: root

    required property comparedCell cell
    property bool marked: true

    readonly property bool checked: root.cell.agreement !== Sizing.Agreement.NotComparable
    readonly property string whole: Array.from([words.text, below.text, root.cell.remark]).filter(part => part !== "").join("\n")

    spacing: Metrics.space8

    VerdictMark {
        anchors.verticalCenter: parent.verticalCenter
        verdict: root.cell.verdict
        visible: root.cell.judged
        Accessible.ignored: true
    }
    CompareAgreement {
        anchors.verticalCenter: parent.verticalCenter
        agreement: root.cell.agreement
        visible: root.checked
    }
    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - (root.cell.judged || root.checked ? Metrics.mark + root.spacing : 0)

        Label {
            id: words

            color: root.cell.judged ? Theme.verdictText(root.cell.verdict) : root.cell.known ? Theme.text : Theme.text3
            elide: Text.ElideRight
            maximumLineCount: root.cell.judged ? 2 : 1
            look: root.cell.judged ? Metrics.bodyStrong : root.marked && root.cell.differs ? Metrics.bodyMedium : Metrics.body
            text: root.cell.text
            width: parent.width
            wrapMode: root.cell.judged ? Text.Wrap : Text.NoWrap
            Accessible.ignored: true
        }
        Label {
            id: below

            color: Theme.text2
            elide: Text.ElideRight
            look: Metrics.small
            text: root.cell.second
            visible: text !== ""
            width: parent.width
            Accessible.ignored: true
        }
    }
    HoverHandler {
        id: pointer
    }
    HoverTip {
        show: pointer.hovered && (words.truncated || root.cell.remark !== "")
        text: root.cell.judged || root.cell.second === "" ? root.cell.remark || words.text : root.whole
    }
}
