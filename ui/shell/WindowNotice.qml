// The notice of the window, over its foot; what it says can be read again in the log.
import Berth.Controls
import Berth.ViewModels

Notice {
    id: root

    required property NoticeLog notices

    anchors.bottom: parent.bottom
    anchors.horizontalCenter: parent.horizontalCenter
    height: root.implicitHeight
    width: root.implicitWidth
    z: 1

    function say(text: string, action: string): void {
        root.notices.add(text, false);
        root.show(text, action);
    }

    function fail(text: string): void {
        root.notices.add(text, true);
        root.show(text, "");
    }
}
