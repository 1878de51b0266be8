// Something to do in the catalogue, below its kinds.
import Berth.Controls
import Berth.Theme

BerthButton {
    id: root

    kind: BerthButton.Kind.Ghost
    leftPadding: Metrics.space8
    rightPadding: Metrics.space8
}
