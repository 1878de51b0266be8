// What others measured or advise, and whether ours agrees: mark, lead word, one sentence, source.
import QtQuick
import QtQuick.Layouts
import Berth.Theme

RowLayout {
    id: root

    enum Kind { Measured, Agrees, Differs }

    property int kind: EvidenceRow.Kind.Measured
    property string lead: root.kind === EvidenceRow.Kind.Agrees ? qsTr("Agrees") : root.kind === EvidenceRow.Kind.Differs ? qsTr("Differs") : ""
    property string text: ""
    property string source: ""

    spacing: Metrics.space8

    Icon {
        Layout.alignment: Qt.AlignTop
        color: root.kind === EvidenceRow.Kind.Agrees ? Theme.verdictText(Token.Verdict.Fits)
                                                     : root.kind === EvidenceRow.Kind.Differs ? Theme.warning : Theme.text3
        name: root.kind === EvidenceRow.Kind.Agrees ? "check" : root.kind === EvidenceRow.Kind.Differs ? "info" : "link"
        size: Metrics.iconSmall
    }
    Sentence {
        Layout.fillWidth: true
        lead: root.lead
        tail: root.source
        text: root.text
    }
}
