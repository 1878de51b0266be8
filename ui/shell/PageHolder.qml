// One page of the stack, made in the time between frames: ahead of its need, or when it is first shown; its place is
// empty until then. Not a Loader, because the one of Qt 6.4 cannot make a component that is bound to the file it was
// written in.
import QtQuick
import Berth.Controls

FocusScope {
    id: root

    required property Place modelData
    property string present: ""
    property real effectiveWidth: 0
    readonly property bool shown: root.modelData.key === root.present
    property Page page: null
    // Made at once when it is shown, whatever time that takes: the first of all, and where nobody waits.
    property bool atOnce: false
    // Being made ahead: what incubateObject gives; null: nothing is.
    property var made: null

    signal copied(string text)
    signal told(string text)
    // null: it is being made.
    signal pageShown(Page page)

    function show(atOnce: bool): void {
        if (!root.shown)
            return;
        if (atOnce)
            root.makeNow();
        else
            root.makeAhead();
        root.pageShown(root.page);
    }

    function makeNow(): void {
        root.made?.forceCompletion();
        if (root.page === null)
            root.page = root.modelData.page.createObject(root, root.beginning()) as Page;
    }

    // False where there is a page already, or soon.
    function makeAhead(): bool {
        if (root.page !== null || root.made !== null)
            return false;
        // Nobody sees it grow.
        root.made = root.modelData.page.incubateObject(root, Object.assign({ visible: false }, root.beginning()));
        if (root.made.status === Component.Ready)
            root.take();
        else
            root.made.onStatusChanged = status => root.take();
        return true;
    }

    function take(): void {
        root.page = root.made.object as Page;
        root.made = null;
        root.page.visible = true;
        if (root.shown)
            root.pageShown(root.page);
    }

    // Its place from the beginning, so that nothing is laid out twice.
    function beginning(): var {
        return {
            effectiveWidth: root.effectiveWidth,
            focus: true,
            height: root.height,
            width: root.width
        };
    }

    focus: root.shown
    visible: root.shown

    onShownChanged: root.show(root.atOnce)

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

    Component.onCompleted: root.show(true)
}
