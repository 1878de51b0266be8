// A place of the program: its entry in the rail and its page, which is made when it is first shown.
import QtQuick

QtObject {
    // Names the place in commands and in what is kept.
    required property string key
    required property string label
    required property string iconName
    required property string keys
    required property Component page
    // Stands at the foot of the rail.
    property bool atFoot: false
}
