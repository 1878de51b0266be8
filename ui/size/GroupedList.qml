// A list with a heading above each group of results. A file of its own without bound components: Qt 6.4 makes headings
// in a context of their own, which bound ones refuse.
import QtQuick

ListView {
    id: root

    // Nothing is ordered by a column.
    property bool ranked: true

    cacheBuffer: 0 // Qt complains about rows that go while it makes them ahead
    section.criteria: ViewSection.FullString
    section.delegate: GroupRow {
        ranked: root.ranked // qmllint disable unqualified
    }
    section.property: "group"
}
