// A tooltip that exists only while `show` is true and there is something to say. Its component is not bound: the Loader
// of Qt 6.4 cannot create bound ones.
import QtQuick

Loader {
    id: root

    property string text: ""
    property string keys: ""
    property bool show: false
    property Item target: root.parent as Item

    active: root.show && root.text !== ""

    sourceComponent: Tooltip {
        keys: root.keys // qmllint disable unqualified
        parent: root.target // qmllint disable unqualified
        text: root.text // qmllint disable unqualified
        visible: true
    }
}
