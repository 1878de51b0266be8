// One of many, found by typing. Enter, Space, Down or any letter opens the list; typing filters it; Enter chooses, Tab
// chooses and goes on, Esc leaves everything as it was. Words that found nothing when Tab left are shown, and searched
// for again. `model` is an item model with the named roles; rows are counted in it, whatever is filtered.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Berth.Controls
import Berth.Theme

T.AbstractButton {
    id: root

    required property string name
    property QtObject model: null
    property string titleRole: "title"
    property string detailRole: ""
    // The second line stands in the field as well as in the list.
    property bool showsDetail: true
    property int currentRow: -1
    property string placeholder: ""
    property string searchHint: qsTr("Type to search")
    property bool lit: root.hovered
    property bool ringed: root.visualFocus || popup.visible

    property string unmatched: ""
    // What stands in the field, in one line.
    readonly property string said: root.unmatched === "" ? root.currentTitle : root.currentTitle === "" ? qsTr("Nothing matches %1", "typed words").arg(root.unmatched) : qsTr("%1; nothing matches %2", "present choice, typed words").arg(root.currentTitle).arg(root.unmatched)

    readonly property bool open: popup.visible
    readonly property string currentTitle: inner.title
    readonly property string currentDetail: root.showsDetail ? inner.detail : ""

    signal activated(int row)

    // With words that found nothing before, unless others are given.
    function openList(start: string): void {
        popup.open();
        popup.begin(start === "" ? root.unmatched : start);
    }

    function goOn(forwards: bool, words: string): void {
        root.unmatched = words;
        root.nextItemInFocusChain(forwards).forceActiveFocus(forwards ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    implicitHeight: root.currentDetail === "" ? Metrics.fieldHeight : Metrics.chooserHeight
    implicitWidth: Metrics.px(246)
    leftPadding: Metrics.space8
    rightPadding: Metrics.space8

    Accessible.role: Accessible.ComboBox
    Accessible.name: root.name
    Accessible.description: root.currentDetail === "" ? root.said : qsTr("%1, %2", "name, details").arg(root.said).arg(root.currentDetail)
    Accessible.onPressAction: root.openList("")
    Keys.onDownPressed: root.openList("")
    Keys.onEnterPressed: root.openList("")
    Keys.onReturnPressed: root.openList("")
    Keys.onPressed: event => {
        if (event.text <= " " || event.text === "\x7f" || event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return;
        root.openList(event.text);
        event.accepted = true;
    }
    onClicked: root.openList("")
    onCurrentRowChanged: {
        inner.read();
        root.unmatched = "";
    }

    QtObject {
        id: inner

        property string title: ""
        property string detail: ""
        readonly property FilterModel rows: FilterModel {
            detailRole: root.detailRole
            source: root.model
            titleRole: root.titleRole

            onRolesChanged: inner.read()
            onSourceEdited: inner.read()
        }

        function read(): void {
            inner.title = inner.rows.titleOf(root.currentRow);
            inner.detail = inner.rows.detailOf(root.currentRow);
        }
    }

    background: FieldFrame {
        focused: root.ringed
        hovered: root.lit
    }
    contentItem: Item {
        Column {
            anchors.left: parent.left
            anchors.right: chevron.left
            anchors.rightMargin: Metrics.space4
            anchors.verticalCenter: parent.verticalCenter

            Label {
                color: !root.enabled ? Theme.disabled : root.unmatched !== "" ? Theme.error : root.currentRow < 0 ? Theme.text3 : Theme.text
                elide: Text.ElideRight
                text: root.said === "" && root.currentRow < 0 ? root.placeholder : root.said
                width: parent.width
                Accessible.ignored: true
            }
            Label {
                color: root.enabled ? Theme.text3 : Theme.disabled
                elide: Text.ElideRight
                look: Metrics.caption
                text: root.currentDetail
                visible: root.currentDetail !== ""
                width: parent.width
                Accessible.ignored: true
            }
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

    SearchPopup {
        id: popup

        currentRow: root.currentRow
        hint: root.searchHint
        listName: root.name
        rows: inner.rows
        width: Math.max(root.width, Metrics.px(246))
        y: root.height + Metrics.space4

        onChosen: row => root.activated(row)
        onClosed: {
            root.unmatched = "";
            root.forceActiveFocus(Qt.PopupFocusReason);
        }
        onLeft: (forwards, words) => root.goOn(forwards, words)
    }
}
