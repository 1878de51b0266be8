// All models of the catalogue with search over name, family, publisher, licence, size and date, in an order of choice.
// Those that cannot be sized are shown with the reason and not taken.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

T.Popup {
    id: root

    required property ChoiceInput input

    function begin(start: string): void {
        field.text = start;
        root.input.options.searchText = start;
        root.open();
        list.currentIndex = Math.max(0, root.input.options.indexOf(root.input.currentId));
        list.positionViewAtIndex(list.currentIndex, ListView.Center);
        field.forceActiveFocus(Qt.PopupFocusReason);
    }

    function take(index: int): void {
        const option = root.input.options.at(index);
        if (option.id === "" || option.refusal !== "")
            return;
        root.close();
        root.input.choose(option.id);
    }

    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    focus: true
    height: Metrics.px(460)
    margins: Metrics.space8
    padding: Metrics.space8
    width: Metrics.px(520)

    background: Floating {
        name: qsTr("Models")
    }
    contentItem: ColumnLayout {
        spacing: Metrics.space8

        SearchField {
            id: field

            Layout.fillWidth: true
            view: list
            name: qsTr("Search models")
            hint: qsTr("Name, family, publisher, licence, size, year")

            onAccepted: root.take(list.currentIndex)
            onTextEdited: {
                root.input.options.searchText = field.text;
                list.currentIndex = 0;
            }
        }
        RowLayout {
            spacing: Metrics.space8

            Label {
                Layout.fillWidth: true
                color: Theme.text3
                elide: Text.ElideRight
                look: Metrics.small
                text: list.count === 1 ? qsTr("1 model") : qsTr("%1 models").arg(list.count)
            }
            ValueSegments {
                Layout.preferredHeight: Metrics.toolButtonHeight
                name: qsTr("Order")
                options: [qsTr("Family"), qsTr("Name"), qsTr("Size"), qsTr("Newest")]
                value: root.input.options.order
                values: [Sizing.Order.Catalogue, Sizing.Order.Name, Sizing.Order.Size, Sizing.Order.Release]

                onChosen: value => root.input.options.order = value
            }
        }
        ListView {
            id: list

            Layout.fillHeight: true
            Layout.fillWidth: true
            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: 0 // Qt complains about rows that go while it makes them ahead
            clip: true
            highlightMoveDuration: 0
            model: root.input.options
            reuseItems: true
            T.ScrollBar.vertical: ScrollBar {}

            Accessible.role: Accessible.List
            Accessible.name: qsTr("Models")

            delegate: ModelRow {
                required property int index

                highlighted: ListView.isCurrentItem
                selected: row.id === root.input.currentId
                width: ListView.view?.width ?? 0

                onClicked: root.take(index)
            }

            Label {
                anchors.left: parent.left
                anchors.right: parent.right
                color: Theme.text3
                padding: Metrics.space8
                text: qsTr("No model matches. Search looks at name, family, publisher, licence, size and date.")
                visible: list.count === 0
                wrapMode: Text.Wrap
            }
        }
    }

    onClosed: root.input.options.searchText = ""
}
