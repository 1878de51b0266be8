// The words of the verdicts.
import QtQml
import Berth.Theme

QtObject {
    function of(verdict: int): string {
        switch (verdict) {
        case Token.Verdict.Fits:
            return qsTr("Fits");
        case Token.Verdict.FitsReduced:
            return qsTr("Fits reduced");
        case Token.Verdict.Offload:
            return qsTr("Offload");
        case Token.Verdict.DoesNotFit:
            return qsTr("Does not fit");
        default:
            return qsTr("Unsupported");
        }
    }
}
