// The exchange rates that were entered, the newest first.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Column {
    id: root

    required property ExchangeRates rates

    spacing: Metrics.space4
    visible: root.rates.count > 0

    Repeater {
        model: root.rates.rows

        RowLayout {
            id: line

            required property rateRow row

            spacing: Metrics.space12
            width: root.width

            Label {
                look: Metrics.bodyMedium
                text: line.row.rate
            }
            Label {
                Layout.fillWidth: true
                color: Theme.text2
                elide: Text.ElideRight
                text: line.row.note
            }
            BerthButton {
                compact: true
                iconName: "trash"
                kind: BerthButton.Kind.IconOnly
                text: qsTr("Remove the rate %1").arg(line.row.rate)

                onClicked: root.rates.remove(line.row.id)
            }
        }
    }
}
