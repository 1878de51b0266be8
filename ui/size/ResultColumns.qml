// The widths of the columns of the results, for header and rows alike.
import QtQml
import Berth.Theme

QtObject {
    readonly property real memory: Metrics.px(128)
    readonly property real tokens: Metrics.px(88)
    readonly property real sequences: Metrics.px(84)
    readonly property real power: Metrics.px(60)
    readonly property real gap: Metrics.space12
}
