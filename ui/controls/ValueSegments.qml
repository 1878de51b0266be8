// Segments that stand for values, such as those of an enumeration: `values` in the order of `options`.
import QtQuick

Segments {
    id: root

    property list<real> values
    property real value: NaN

    signal chosen(real value)

    function placeOf(value: real): int {
        for (let place = 0; place < root.values.length; ++place) {
            if (root.values[place] === value)
                return place;
        }
        return -1;
    }

    currentIndex: root.placeOf(root.value)

    onActivated: index => root.chosen(root.values[index])
}
