// The list of a SearchCombo with the field that filters it. Tab leaves it with what was typed or stepped to.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Berth.Controls
import Berth.Theme

T.Popup {
    id: root

    required property FilterModel rows
    property int currentRow: -1
    property string hint: ""
    property string listName: ""
    // Reckoned, not measured: the height of the list decides which rows there are to measure.
    readonly property real rowsHeight: (list.count - root.rows.detailedCount) * Metrics.fieldHeight + root.rows.detailedCount * Metrics.rowTwoLines

    // The list has its rows from when it is first opened on.
    property bool asked: false
    // Somebody typed or stepped: the row that stands out is meant.
    property bool meant: false

    signal chosen(int row)
    // By Tab; `words` are what was typed and found nothing.
    signal left(bool forwards, string words)

    function begin(start: string): void {
        root.meant = start !== "";
        field.text = start;
        root.rows.words = start;
        list.currentIndex = Math.max(0, root.rows.positionOf(root.currentRow));
        list.positionViewAtIndex(list.currentIndex, ListView.Center);
        field.forceActiveFocus(Qt.PopupFocusReason);
    }

    function choose(row: int): void {
        root.close();
        if (row >= 0)
            root.chosen(row);
    }

    function leave(forwards: bool): void {
        const row = root.meant ? root.rows.sourceRowAt(list.currentIndex) : -1;
        const words = list.count === 0 ? field.text : "";
        root.choose(row);
        root.left(forwards, words);
    }

    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    focus: true
    height: Math.min(Metrics.popupMaximumHeight, root.implicitContentHeight + root.topPadding + root.bottomPadding)
    margins: Metrics.space8
    padding: Metrics.space4

    background: Floating {
        name: root.listName
    }
    contentItem: Item {
        implicitHeight: field.height + Metrics.space4 + (list.count > 0 ? root.rowsHeight : none.implicitHeight)

        SearchField {
            id: field

            view: list
            name: qsTr("Search %1").arg(root.listName)
            hint: root.hint
            width: parent.width

            Keys.onBacktabPressed: root.leave(false)
            Keys.onTabPressed: root.leave(true)
            onAccepted: if (list.count > 0)
                root.choose(root.rows.sourceRowAt(list.currentIndex))
            onStepped: root.meant = true
            onTextEdited: {
                root.meant = field.text !== "";
                root.rows.words = field.text;
                list.currentIndex = 0;
            }
        }
        ListView {
            id: list

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: field.bottom
            anchors.topMargin: Metrics.space4
            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: 0 // Qt complains about rows that go while it makes them ahead
            clip: true
            highlightMoveDuration: 0
            model: root.asked ? root.rows : null
            reuseItems: true
            T.ScrollBar.vertical: ScrollBar {}

            Accessible.role: Accessible.List
            Accessible.name: root.listName

            delegate: OptionRow {
                required property int index
                required property int row

                // Filled from the roles of the model.
                required title
                required detail

                focusPolicy: Qt.NoFocus
                highlighted: ListView.isCurrentItem
                selected: row === root.currentRow
                width: ListView.view?.width ?? 0

                onClicked: root.choose(row)
            }
        }
        Label {
            id: none

            anchors.top: field.bottom
            color: Theme.text3
            padding: Metrics.space8
            text: qsTr("Nothing matches.")
            visible: list.count === 0
            width: parent.width
            wrapMode: Text.Wrap
        }
    }

    onAboutToShow: root.asked = true
    onOpened: field.forceActiveFocus(Qt.PopupFocusReason)
}
