// The name of a configuration; F2 or a double click makes it a field, Enter keeps what was written, Esc what was there.
import QtQuick
import Berth.Controls
import Berth.Theme

Item {
    id: root

    required property string name
    // What stands there: the name, and what tells it from others.
    property string shown: root.name
    property bool editing: false
    property int lines: 1
    // So little room that the beginning says most.
    property bool cut: false

    signal renamed(string name)
    signal finished

    function edit(): void {
        field.text = root.name;
        root.editing = true;
        field.forceActiveFocus(Qt.ShortcutFocusReason);
        field.selectAll();
    }

    function keep(): void {
        if (!root.editing)
            return;
        root.editing = false;
        if (field.text !== root.name)
            root.renamed(field.text);
        root.finished();
    }

    // The field lets Enter pass on; the head would open its menu.
    Keys.onEnterPressed: event => event.accepted = true
    Keys.onReturnPressed: event => event.accepted = true

    implicitHeight: Math.max(words.implicitHeight, root.editing ? field.implicitHeight : 0)

    Label {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        elide: root.lines > 1 || root.cut ? Text.ElideRight : Text.ElideMiddle // what tells alike names apart stands at their ends
        look: Metrics.bodyStrong
        maximumLineCount: root.lines
        text: root.shown
        visible: !root.editing
        width: parent.width
        wrapMode: root.lines > 1 ? Text.Wrap : Text.NoWrap

        HoverHandler {
            id: pointer
        }
        HoverTip {
            show: pointer.hovered && words.truncated
            text: words.text
        }
        TapHandler {
            onDoubleTapped: root.edit()
        }
    }
    TextField {
        id: field

        anchors.verticalCenter: parent.verticalCenter
        maximumLength: 80
        name: qsTr("Name of the configuration")
        visible: root.editing
        width: parent.width

        Keys.onEscapePressed: {
            root.editing = false;
            root.finished();
        }
        onAccepted: root.keep()
        onActiveFocusChanged: if (!field.activeFocus)
            root.keep()
    }
}
