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
    // For title and search, where a button stands before them.
    readonly property real free: root.width - slot.implicitWidth - Metrics.iconButton - 2 * Metrics.space20 - 3 * Metrics.space12
    // With large text nothing but the title and the actions has room; the search is its icon.
    readonly property bool narrow: root.width / Metrics.scale < Metrics.narrowBar || root.free < Metrics.px(220 + 120)
    // Not even they have room beside each other: whoever fills the bar offers the actions elsewhere.
    readonly property bool folded: root.free < Metrics.px(34 + 120)
    // What has no room beside the title.
    readonly property string unsaid: note.visible ? "" : root.note
    default property alias actions: slot.data
    property alias start: lead.data

    signal searchRequested

    color: Theme.window
    implicitHeight: Metrics.topBarHeight

    Accessible.role: Accessible.ToolBar
    Accessible.name: root.title
    Accessible.description: root.unsaid

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: lead.visible ? Metrics.space8 : Metrics.space20
        anchors.rightMargin: Metrics.space16
        spacing: Metrics.space12

        Row {
            id: lead

            visible: lead.width > 0
        }
        Label {
            id: heading

            Layout.maximumWidth: Math.ceil(implicitWidth)
            Layout.minimumWidth: Math.min(Math.ceil(implicitWidth), Metrics.px(120))
            Layout.fillWidth: true
            elide: Text.ElideRight
            look: Metrics.title
            text: root.title
            Accessible.role: Accessible.Heading

            HoverHandler {
                id: overTitle
            }
            // What is cut short or has no room is read here.
            HoverTip {
                show: overTitle.hovered
                text: !heading.truncated ? root.unsaid : root.unsaid === "" ? root.title : "%1\n%2".arg(root.title).arg(root.unsaid)
            }
        }
        Label {
            id: note

            Layout.fillWidth: true
            color: Theme.text3
            elide: Text.ElideRight
            look: Metrics.small
            text: root.note
            visible: !root.narrow

            HoverHandler {
                id: overNote
            }
            HoverTip {
                show: overNote.hovered && note.truncated
                text: root.note
            }
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
            visible: !root.folded
        }
    }
    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
