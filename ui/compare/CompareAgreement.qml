// Whether what was measured nearby agrees with Berth; always beside words or a description that say so.
import QtQuick
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Icon {
    id: root

    property int agreement: Sizing.Agreement.NotComparable
    readonly property bool agrees: root.agreement === Sizing.Agreement.Agree

    color: root.agrees ? Theme.verdictText(Token.Verdict.Fits) : Theme.warning
    name: root.agrees ? "check" : "info"
    size: Metrics.mark
}
