// The headings of the list with their units.
pragma ComponentBehavior: Bound

import QtQuick
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Item {
    id: root

    required property EntryModel entries
    required property list<real> widths
    property real proofWidth: 0
    // Which columns hold figures, by place.
    readonly property list<bool> figures: root.kinds(root.entries.columns, root.entries.total)

    function kinds(columns: int, revision: int): list<bool> {
        const figures = [];
        for (let column = 0; column < columns; ++column)
            figures.push(root.entries.isFigure(column));
        return figures;
    }

    implicitHeight: Metrics.headerHeightTwoLines

    Row {
        height: parent.height
        x: Metrics.space20

        Repeater {
            model: root.widths.length

            DataHeader {
                id: head

                required property int index

                descending: root.entries.descending
                figures: root.figures[head.index] ?? false
                leftPadding: head.index === 0 ? 0 : Metrics.space8
                ordered: root.entries.orderedBy === head.index
                sizable: false
                title: root.entries.total >= 0 && head.index < root.entries.columns ? root.entries.head(head.index) : ""
                unit: root.entries.total >= 0 && head.index < root.entries.columns ? root.entries.unitOf(head.index) : ""
                twoLines: true
                width: root.widths[head.index] ?? 0

                onClicked: root.entries.orderBy(head.index)
            }
        }
        Label {
            color: Theme.text2
            height: Metrics.smallMedium.lineHeight
            leftPadding: Metrics.space8
            look: Metrics.smallMedium
            text: qsTr("Evidence")
            width: root.proofWidth
            y: Metrics.space4
        }
    }
    Separator {
        anchors.bottom: parent.bottom
        color: Theme.border2
        width: parent.width
    }
}
