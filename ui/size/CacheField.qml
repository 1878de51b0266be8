// The precision of the KV cache: the two that every serving engine offers side by side, all of them behind a button.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

ColumnLayout {
    id: root

    required property ChoiceInput input

    // The first options of the list.
    readonly property int direct: 2
    readonly property int currentRow: root.input.options.indexOf(root.input.currentId)
    property bool listed: root.currentRow >= root.direct

    spacing: Metrics.space4

    RowLayout {
        spacing: Metrics.space4

        Segments {
            Layout.fillWidth: true
            currentIndex: root.currentRow
            name: qsTr("KV cache")
            options: [root.input.options.at(0).name, root.input.options.at(1).name]

            onActivated: index => root.input.choose(root.input.options.at(index).id)
        }
        BerthButton {
            iconName: root.listed ? "minus" : "more"
            kind: BerthButton.Kind.IconOnly
            text: root.listed ? qsTr("Fewer formats of the KV cache") : qsTr("More formats of the KV cache")

            onClicked: root.listed = !root.listed
        }
    }
    ChoiceField {
        Layout.fillWidth: true
        input: root.input
        name: qsTr("KV cache, all formats")
        visible: root.listed
    }
    FieldError {
        Layout.fillWidth: true
        text: root.listed ? "" : root.input.error
    }
}
