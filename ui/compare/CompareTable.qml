// The rows under the heads. Arrows walk from cell to cell, Enter, Space or F1 asks for the derivation of a number,
// Ctrl+C copies the table.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

FocusScope {
    id: root

    required property CompareViewModel page
    property bool marked: true
    property string askedColumn: ""
    property string askedKey: ""
    property int column: 0

    // So low that the heads would leave no room for the rows.
    property bool low: false

    signal asked(string column, string key, Item number)
    signal copied(string text)
    signal removed(string id)
    signal marking(bool marked)
    signal chartsRequested

    function focusFirst(): void {
        header.focusFirst();
    }

    function go(steps: int): void {
        root.column = Math.max(0, Math.min(places.count - 1, root.column + steps));
        places.show(root.column);
    }

    function skip(steps: int): void {
        list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + steps));
    }

    CompareColumns {
        id: places

        baseline: root.page.revision >= 0 ? root.page.baselineColumn : 0
        count: root.page.columnCount
        width: root.width
    }
    CompareHeader {
        id: header

        columns: places
        folded: root.low || places.labels < Metrics.px(200)
        low: root.low
        marked: root.marked
        page: root.page
        width: parent.width

        onChartsRequested: root.chartsRequested()
        onMarking: marked => root.marking(marked)
        onRemoved: id => root.removed(id)
    }
    Opening {
        id: opening

        active: root.visible && list.count > 0
        most: root.height
        step: Metrics.rowOneLine
    }
    ListView {
        id: list

        readonly property real room: (sideways.visible ? sideways.y : root.height) - list.y

        activeFocusOnTab: true
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0 // rows ahead would all be made in the first frame
        clip: true
        height: Math.max(0, Math.min(opening.extent, list.room))
        highlightMoveDuration: 0
        keyNavigationEnabled: true
        model: root.page.rows
        reuseItems: false
        T.ScrollBar.vertical: ScrollBar {}

        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Comparison")
        Keys.onPressed: event => {
            event.accepted = true;
            if (event.key === Qt.Key_Left || event.key === Qt.Key_Right)
                root.go((event.key === Qt.Key_Right) === root.LayoutMirroring.enabled ? -1 : 1);
            else if (event.key === Qt.Key_Home || event.key === Qt.Key_End)
                list.currentIndex = event.key === Qt.Key_Home ? 0 : list.count - 1;
            else if (event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown)
                root.skip(event.key === Qt.Key_PageDown ? 8 : -8);
            else if ([Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space, Qt.Key_F1].includes(event.key))
                (list.currentItem as CompareLine)?.ask(root.column);
            else if (event.matches(StandardKey.Copy))
                root.copied(root.page.asText());
            else
                event.accepted = false;
        }

        delegate: CompareLine {
            id: line

            required property int index

            askedColumn: root.askedColumn
            askedKey: root.askedKey
            columns: places
            legend: line.index === 0 && root.marked && places.count > 1
            marked: root.marked
            page: root.page
            ringed: list.activeFocus && ListView.isCurrentItem ? root.column : -1
            width: ListView.view?.width ?? 0

            onAsked: (column, key, number) => root.asked(column, key, number)
            onPressed: column => {
                root.column = column;
                list.currentIndex = line.index;
                list.forceActiveFocus(Qt.MouseFocusReason);
            }
        }
    }
    WheelHandler {
        acceptedModifiers: Qt.ShiftModifier
        orientation: Qt.Vertical
        target: null

        onWheel: event => places.scroll(-event.angleDelta.y)
    }
    ScrollBar {
        id: sideways

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: places.labels + (places.fixed ? places.columnWidth : 0)
        anchors.right: parent.right
        orientation: Qt.Horizontal
        position: root.LayoutMirroring.enabled ? 1 - sideways.size - sideways.scrolled : sideways.scrolled
        size: places.scrolls ? places.seen / places.count : 1

        readonly property real reach: places.most + places.seen * places.columnWidth
        readonly property real scrolled: places.most === 0 ? 0 : places.offset / sideways.reach

        onPositionChanged: if (sideways.pressed)
            places.offset = sideways.reach * (root.LayoutMirroring.enabled ? 1 - sideways.size - sideways.position : sideways.position)
    }
}
