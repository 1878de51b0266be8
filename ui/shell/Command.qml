// Something that the window can do: by its keys, from the command palette, or from a button. One list of them feeds all
// three, so that no key works without being told and none is told without working.
import QtQml

QtObject {
    required property string key
    required property string label
    property string detail: ""
    property string iconName: "arrow-right"
    // As Qt writes them; the first is shown.
    property list<string> keys
    property bool enabled: true
    // Stands in the command palette.
    property bool listed: true

    signal triggered
}
