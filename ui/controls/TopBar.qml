// The bar above every page: what is open, whether it is saved, search, and the page's own actions at the end.
import QtQuick
import QtQuick.Layouts
import Berth.Theme

Rectangle {
    id: root

    property string title: ""
    property string note: ""
    property string searchHint: qsTr("Search models, hardware, actions")
    // In small windows the field shrinks and asks less.
    property bool compact: false
    // With large text nothing but the title and the actions has room; the search is its icon.
    readonly property bool narrow: root.width / Metrics.scale < Metrics.narrowBar
    default property alias actions: slot.data

    signal searchRequested

    color: Theme.window
    implicitHeight: Metrics.topBarHeight

    Accessible.role: Accessible.ToolBar
    Accessible.name: root.title

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Metrics.space20
        anchors.rightMargin: Metrics.space16
        spacing: Metrics.space12

        Label {
            Layout.maximumWidth: Math.ceil(implicitWidth)
            Layout.fillWidth: true
            elide: Text.ElideRight
            look: Metrics.title
            text: root.title
            Accessible.role: Accessible.Heading
        }
        Label {
            Layout.fillWidth: true
            color: Theme.text3
            elide: Text.ElideRight
            look: Metrics.small
            text: root.note
            visible: !root.narrow
        }
        Item {
            Layout.fillWidth: true
            visible: root.narrow
        }
        SearchButton {
            Layout.preferredWidth: Metrics.px(root.narrow ? 34 : root.compact ? 220 : 300)
            label: root.compact ? qsTr("Search") : root.searchHint
            onClicked: root.searchRequested()
        }
        Row {
            id: slot

            spacing: Metrics.space8
        }
    }
    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
