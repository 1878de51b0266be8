// One page of the stack, made when it is first shown. Not a Loader, because the one of Qt 6.4 cannot make a component
// that is bound to the file it was written in.
import QtQuick
import Berth.Controls

FocusScope {
    id: root

    required property Place modelData
    property string present: ""
    property real effectiveWidth: 0
    readonly property bool shown: root.modelData.key === root.present
    property Page page: null

    signal copied(string text)
    signal told(string text)
    signal pageShown(Page page)

    function show(): void {
        if (!root.shown)
            return;
        if (root.page === null)
            root.page = root.modelData.page.createObject(root, {
                focus: true
            }) as Page;
        root.pageShown(root.page);
    }

    focus: root.shown
    visible: root.shown

    onShownChanged: root.show()

    Binding {
        property: "effectiveWidth"
        target: root.page
        value: root.effectiveWidth
        when: root.page !== null
    }
    Binding {
        property: "anchors.fill"
        target: root.page
        value: root
        when: root.page !== null
    }
    Connections {
        target: root.page

        function onCopied(text: string): void {
            root.copied(text);
        }

        function onTold(text: string): void {
            root.told(text);
        }
    }

    Component.onCompleted: root.show()
}
