// The form for an own value or an own entry: fields with their errors, a verb that keeps it, and a way out.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Rectangle {
    id: root

    required property OwnEditor editor
    // The most room there is; longer forms scroll.
    property real room: Metrics.px(420)

    readonly property bool open: root.editor.open
    readonly property real wanted: head.implicitHeight + fields.contentHeight + foot.implicitHeight + 2 * Metrics.space20

    signal done

    function focusFirst(): void {
        root.focusAt(0);
    }

    function focusAt(place: int): void {
        fields.forceLayout();
        fields.positionViewAtIndex(place, ListView.Contain);
        (fields.itemAtIndex(place) as OwnField)?.focusField();
    }

    // What is refused stays as it was typed; the keyboard goes where something is to be mended.
    function keep(): void {
        if (!root.editor.save() && root.editor.firstRefused() >= 0)
            root.focusAt(root.editor.firstRefused());
    }

    color: Theme.sunken
    implicitHeight: Math.min(root.wanted, root.room)

    Accessible.role: Accessible.Form
    Accessible.name: root.editor.title
    Keys.onEscapePressed: root.editor.cancel()

    // However it was closed: the keyboard must not stay in what is gone.
    onOpenChanged: if (!root.open)
        root.done()

    Separator {
        color: Theme.border2
        width: parent.width
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Metrics.space20
        anchors.rightMargin: Metrics.space20
        anchors.topMargin: Metrics.space12
        spacing: 0

        Label {
            id: head

            Layout.fillWidth: true
            bottomPadding: Metrics.space8
            look: Metrics.bodyStrong
            text: root.editor.title
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        ListView {
            id: fields

            Layout.fillHeight: true
            Layout.fillWidth: true
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            model: root.editor.fields
            // All of them: what is scrolled away must stay reachable by Tab.
            cacheBuffer: 10000

            delegate: OwnField {
                required property int index

                width: ListView.view?.width ?? 0

                editor: root.editor

                onActiveChanged: if (active)
                    ListView.view?.positionViewAtIndex(index, ListView.Contain)
                onKept: root.keep()
            }
        }
        GridLayout {
            id: foot

            // Long words take a line of their own, so that the verb and the way out stay beside each other.
            readonly property bool fits: further.implicitWidth + ending.implicitWidth + columnSpacing <= root.width - 2 * Metrics.space20

            Layout.alignment: Qt.AlignRight
            Layout.bottomMargin: Metrics.space12
            Layout.fillWidth: !foot.fits
            Layout.topMargin: Metrics.space8
            columnSpacing: Metrics.space8
            columns: foot.fits ? 2 : 1
            rowSpacing: Metrics.space4

            BerthButton {
                id: further

                Layout.leftMargin: foot.fits ? 0 : -further.leftPadding
                Layout.maximumWidth: root.width - Metrics.space20
                compact: true
                kind: BerthButton.Kind.Ghost
                text: qsTr("%n further field(s)", "", root.editor.further)
                visible: root.editor.further > 0

                onClicked: {
                    const first = fields.count;
                    root.editor.showFurther();
                    root.focusAt(first);
                }
            }
            RowLayout {
                id: ending

                Layout.fillWidth: !foot.fits
                spacing: Metrics.space8

                Item {
                    Layout.fillWidth: true
                    visible: !foot.fits
                }
                BerthButton {
                    compact: true
                    text: qsTr("Cancel")

                    onClicked: root.editor.cancel()
                }
                BerthButton {
                    compact: true
                    kind: BerthButton.Kind.Primary
                    text: root.editor.action

                    onClicked: root.keep()
                }
            }
        }
    }
}
