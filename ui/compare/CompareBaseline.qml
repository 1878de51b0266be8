// Makes a column the one that all others are held against; words below its name.
import QtQuick
import QtQuick.Templates as T
import Berth.Controls
import Berth.Theme

T.AbstractButton {
    id: root

    // Of the configuration, with its letter: names may be alike.
    required property string name

    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    implicitHeight: words.implicitHeight
    implicitWidth: words.implicitWidth

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Set %1 as baseline").arg(root.name)
    Accessible.description: "B"
    Accessible.onPressAction: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()

    contentItem: Label {
        id: words

        color: root.hovered || root.visualFocus ? Theme.accent : Theme.text2
        elide: Text.ElideRight
        look: Metrics.small
        text: qsTr("Set as baseline")
        Accessible.ignored: true
    }

    FocusRing {
        gap: 0
        visible: root.visualFocus
    }
    HoverTip {
        keys: "B"
        show: root.hovered
        text: qsTr("The others are held against it")
    }
}
