// The widths of the columns of the results, for header and rows alike.
import QtQml
import Berth.Theme

QtObject {
    readonly property real memory: Metrics.px(120)
    readonly property real perUser: Metrics.px(58)
    readonly property real system: Metrics.px(62)
    readonly property real firstToken: Metrics.px(66)
    readonly property real power: Metrics.px(50)
    readonly property real gap: Metrics.space12
}
