// What the results are ranked by.
import Berth.Controls
import Berth.ViewModels

ValueSegments {
    id: root

    required property SizeViewModel page

    name: qsTr("Ranked by")
    options: [qsTr("Cost"), qsTr("Speed"), qsTr("Power"), qsTr("Pareto")]
    value: root.page.ranking
    values: [Sizing.Ranking.Cost, Sizing.Ranking.Speed, Sizing.Ranking.Power, Sizing.Ranking.Pareto]

    onChosen: value => root.page.rankBy(value)
}
