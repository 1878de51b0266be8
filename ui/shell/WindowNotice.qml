// The one message of the window, over its foot: whatever is said, by whichever page, a newer one in place of the former.
// All of them can be read again in the log, and taken back from there.
import QtQuick
import Berth.Controls
import Berth.ViewModels

Notice {
    id: root

    required property NoticeLog notices
    // Of the message that is shown.
    property string noticeId: ""

    anchors.bottom: parent.bottom
    anchors.horizontalCenter: parent.horizontalCenter
    height: root.implicitHeight
    width: root.implicitWidth
    z: 1

    onActed: root.notices.undo(root.noticeId)

    Connections {
        target: root.notices

        function onSaid(id: string, text: string, undoable: bool): void {
            root.noticeId = id;
            root.show(text, undoable ? qsTr("Undo") : "");
        }

        function onWithdrawn(id: string): void {
            if (id === root.noticeId)
                root.action = "";
        }
    }
}
