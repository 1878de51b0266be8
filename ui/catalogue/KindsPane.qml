// The kinds of facts with how many there are of each. Arrows choose.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Rectangle {
    id: root

    required property CatalogueViewModel page
    // In place of a kind, how accurate Berth is.
    property bool accuracyShown: false

    signal accuracyRequested
    signal kindChosen
    signal importRequested
    signal newRequested

    function focusCurrent(): void {
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    function choose(index: int): void {
        root.page.chooseKind(index);
        root.kindChosen();
    }

    color: Theme.sunken

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Kinds of facts")

    ListView {
        id: list

        activeFocusOnTab: true
        anchors.bottom: actions.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Metrics.space12
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        currentIndex: root.page.kindIndex
        highlightMoveDuration: 0
        model: root.page.kinds
        T.ScrollBar.vertical: ScrollBar {}

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Kinds of facts")
        Keys.onDownPressed: root.choose(root.page.kindIndex + 1)
        Keys.onUpPressed: root.choose(root.page.kindIndex - 1)
        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_Home || event.key === Qt.Key_End;
            if (event.accepted)
                root.choose(event.key === Qt.Key_Home ? 0 : list.count - 1);
        }

        delegate: KindLine {
            id: line

            current: ListView.isCurrentItem && !root.accuracyShown
            ringed: ListView.isCurrentItem && list.activeFocus
            width: ListView.view?.width ?? 0

            onChosen: {
                root.page.kind = line.row.id;
                root.kindChosen();
                list.forceActiveFocus(Qt.MouseFocusReason);
            }
        }
    }
    Column {
        id: actions

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Metrics.space12
        anchors.left: parent.left
        anchors.leftMargin: Metrics.space8
        anchors.right: parent.right
        anchors.rightMargin: Metrics.space8
        spacing: Metrics.space4

        Separator {
            width: parent.width
        }
        KindAction {
            iconName: "chart"
            text: qsTr("Accuracy of Berth")
            width: parent.width

            onClicked: root.accuracyRequested()
        }
        KindAction {
            iconName: "import"
            text: qsTr("Import prices")
            width: parent.width

            onClicked: root.importRequested()
        }
        KindAction {
            iconName: "plus"
            text: qsTr("New entry")
            visible: root.page.editor.mayAdd(root.page.kind)
            width: parent.width

            onClicked: root.newRequested()
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: parent.top
        color: Theme.border
        width: Metrics.hairline
    }
}
