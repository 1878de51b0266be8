// One of a few choices in a list that opens. `model` is any list; `textRole` names the role that is shown. Tab takes what
// was stepped to in the open list and goes on. For long lists there is SearchCombo.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Berth.Theme

T.ComboBox {
    id: root

    required property string name
    property string description: ""
    property bool lit: root.hovered
    property bool ringed: root.visualFocus || root.popup.visible

    // The template closes an open list when Enter is released, so a closed one is opened at that time, too.
    function opensBy(key: int): bool {
        return !root.popup.visible && (key === Qt.Key_Return || key === Qt.Key_Enter);
    }

    // The template forgets on Tab what was stepped to; a click on it would be remembered.
    function takeStep(): void {
        if (root.popup.visible && root.highlightedIndex !== root.currentIndex)
            (list.itemAtIndex(root.highlightedIndex) as T.AbstractButton)?.clicked();
    }

    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    implicitHeight: Metrics.fieldHeight
    implicitWidth: Metrics.px(180)
    leftPadding: Metrics.space8
    rightPadding: Metrics.space8

    Accessible.role: Accessible.ComboBox
    Accessible.name: root.name
    Accessible.description: root.displayText
    Accessible.onPressAction: root.popup.open()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab)
            root.takeStep();
        event.accepted = false;
    }
    Keys.onReleased: event => {
        event.accepted = root.opensBy(event.key);
        if (event.accepted)
            root.popup.open();
    }

    background: FieldFrame {
        focused: root.ringed
        hovered: root.lit
    }
    contentItem: Item {
        Label {
            anchors.left: parent.left
            anchors.right: chevron.left
            anchors.verticalCenter: parent.verticalCenter
            elide: Text.ElideRight
            text: root.displayText
            Accessible.ignored: true
        }
        Icon {
            id: chevron

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: root.enabled ? Theme.text : Theme.disabled
            name: "chev-down"
            size: Metrics.iconSmall
        }
    }
    delegate: OptionRow {
        required property int index

        highlighted: root.highlightedIndex === index
        selected: root.currentIndex === index
        title: root.textAt(index)
        width: ListView.view?.width ?? 0
    }
    popup: T.Popup {
        height: Math.min(list.contentHeight + root.popup.topPadding + root.popup.bottomPadding, Metrics.popupMaximumHeight)
        margins: Metrics.space8
        padding: Metrics.space4
        width: root.width
        y: root.height + Metrics.space4

        background: Floating {
            name: root.name
        }
        contentItem: ListView {
            id: list

            boundsBehavior: Flickable.StopAtBounds
            clip: true
            currentIndex: root.highlightedIndex
            implicitHeight: contentHeight
            model: root.delegateModel
            T.ScrollBar.vertical: ScrollBar {}
        }
    }
}
