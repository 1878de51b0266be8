// A number with its unit. Up and Down step, Page Up and Page Down step tenfold, Esc restores what was there before.
// Every acceptable text is reported at once through `edited`; a refused one shows a sentence and leaves what was there
// before, also where its beginning could be read: "1e400" is not 1.
import QtQuick
import QtQuick.Templates as T
import Berth.Controls
import Berth.Theme

FocusScope {
    id: root

    // What the number is: for accessibility and for the sentence of an error.
    required property string name
    property real value: NaN
    property real from: -Infinity
    property real to: Infinity
    property real step: 1
    property int decimals: 0
    property string unit: ""
    // What "k" stands for: 1,024 where powers of two are meant, as people write lengths of contexts.
    property real thousand: 1000
    // Words before the number inside the field: "min", "max", "32%".
    property string prefix: ""
    // An empty field is allowed and means NaN.
    property bool optional: false
    property bool readOnly: false
    property string description: ""
    // A refusal from outside, in place of the field's own.
    property string error: ""
    // States as shown; a gallery may set them.
    property bool lit: frame.hovered
    property bool ringed: input.activeFocus

    readonly property string refusal: root.error !== "" ? root.error : root.refusalOf(input.text)
    readonly property bool acceptable: root.refusal === ""

    signal edited(real value)

    function refusalOf(text: string): string {
        const number = inner.format.valueOf(text, Metrics.locale, root.thousand);
        if (text.trim() === "")
            return root.optional || !input.activeFocus && isNaN(root.value) ? "" : qsTr("%1 must be a number.").arg(root.name);
        if (isNaN(number))
            return qsTr("%1 must be a number.").arg(root.name);
        if (number >= root.from && number <= root.to)
            return "";
        if (!isFinite(root.to))
            return qsTr("%1 must be at least %2.").arg(root.name).arg(inner.withUnit(root.from));
        if (!isFinite(root.from))
            return qsTr("%1 must be at most %2.").arg(root.name).arg(inner.withUnit(root.to));
        return qsTr("%1 must be between %2 and %3.").arg(root.name).arg(inner.textOf(root.from)).arg(inner.withUnit(root.to));
    }

    function stepBy(steps: real): void {
        const now = inner.format.valueOf(input.text, Metrics.locale, root.thousand);
        const start = isNaN(now) ? (isNaN(root.value) ? Math.max(0, root.from) : root.value) : now;
        inner.report(Math.min(root.to, Math.max(root.from, start + steps * root.step)));
        input.text = inner.textOf(inner.last);
        input.selectAll();
    }

    function restore(): void {
        input.text = inner.textOf(inner.before);
        inner.report(inner.before);
    }

    // What stands around the number, and what more there is to say of it.
    function help(): string {
        let told = root.prefix;
        for (const part of [root.unit, root.description])
            told = told === "" || part === "" ? told + part : qsTr("%1, %2", "unit, description").arg(told).arg(part);
        return told;
    }

    implicitHeight: column.implicitHeight
    implicitWidth: Metrics.px(128)
    baselineOffset: input.y + input.baselineOffset

    onValueChanged: inner.follow()
    onDecimalsChanged: inner.show()

    QtObject {
        id: inner

        readonly property NumberText format: NumberText {}
        property real before: NaN
        property real last: NaN

        function textOf(value: real): string {
            return inner.format.textOf(value, root.decimals, Metrics.locale);
        }

        function withUnit(value: real): string {
            return root.unit === "" ? inner.textOf(value) : qsTr("%1 %2", "value and unit").arg(inner.textOf(value)).arg(root.unit);
        }

        function same(a: real, b: real): bool {
            return a === b || isNaN(a) && isNaN(b);
        }

        function report(value: real): void {
            if (inner.same(value, inner.last))
                return;
            inner.last = value;
            root.edited(value);
        }

        function show(): void {
            if (!input.activeFocus)
                input.text = inner.textOf(inner.last);
        }

        // The value came from elsewhere: show it, unless it is what is being typed.
        function follow(): void {
            if (input.activeFocus && inner.same(root.value, inner.last))
                return;
            inner.last = root.value;
            input.text = inner.textOf(root.value);
        }

        function typed(): void {
            const number = inner.format.valueOf(input.text, Metrics.locale, root.thousand);
            if (input.text.trim() === "" && root.optional)
                inner.report(NaN);
            else
                inner.report(!isNaN(number) && root.refusalOf(input.text) === "" ? number : inner.before);
        }
    }

    // What was entered is a step of the page; what was refused is taken away here.
    ShortcutPass {
        active: root.acceptable
        from: input
    }
    Connections {
        target: Metrics

        function onLocaleChanged(): void {
            inner.show();
        }
    }
    Column {
        id: column

        spacing: Metrics.space4
        width: root.width

        T.Control {
            id: frame

            height: Metrics.fieldHeight
            hoverEnabled: true
            width: root.width

            background: FieldFrame {
                failed: !root.acceptable
                focused: root.ringed
                hovered: root.lit
            }

            Label {
                id: before

                anchors.left: parent.left
                anchors.leftMargin: Metrics.space8
                anchors.verticalCenter: parent.verticalCenter
                color: root.enabled ? Theme.text3 : Theme.disabled
                text: root.prefix
                visible: root.prefix !== ""
            }
            TextInput {
                id: input

                anchors.left: before.visible ? before.right : parent.left
                anchors.leftMargin: Metrics.space8
                anchors.right: after.visible ? after.left : parent.right
                anchors.rightMargin: after.visible ? Metrics.space6 : Metrics.space12
                anchors.verticalCenter: parent.verticalCenter
                activeFocusOnTab: true
                clip: true
                color: root.enabled ? Theme.text : Theme.disabled
                focus: true
                font: Metrics.body.font
                horizontalAlignment: root.LayoutMirroring.enabled ? TextInput.AlignLeft : TextInput.AlignRight
                inputMethodHints: Qt.ImhFormattedNumbersOnly
                maximumLength: 32
                readOnly: root.readOnly
                renderType: Text.NativeRendering
                selectByMouse: true
                selectedTextColor: Theme.accentText
                selectionColor: Theme.accent

                Accessible.role: Accessible.EditableText
                Accessible.name: root.name
                Accessible.description: root.acceptable ? root.help() : root.refusal
                Keys.onUpPressed: root.stepBy(1)
                Keys.onDownPressed: root.stepBy(-1)
                Keys.onPressed: event => {
                    event.accepted = true;
                    if (event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown)
                        root.stepBy(event.key === Qt.Key_PageUp ? 10 : -10);
                    else if (event.matches(StandardKey.Undo) || event.matches(StandardKey.Redo))
                        input.text = inner.textOf(inner.last); // its own undo would bring back what was refused
                    else
                        event.accepted = false;
                }
                Keys.onEscapePressed: event => {
                    event.accepted = input.text !== inner.textOf(inner.before);
                    root.restore();
                }
                onActiveFocusChanged: {
                    if (input.activeFocus)
                        inner.before = root.value;
                    else if (root.acceptable)
                        input.text = inner.textOf(inner.last);
                }
                onAccepted: {
                    inner.typed();
                    inner.before = inner.last;
                }
                onTextEdited: inner.typed()
            }
            Label {
                id: after

                anchors.right: parent.right
                anchors.rightMargin: Metrics.space8
                anchors.verticalCenter: parent.verticalCenter
                color: root.enabled ? Theme.text3 : Theme.disabled
                look: Metrics.small
                text: root.unit
                visible: root.unit !== ""
            }
        }
        FieldError {
            text: root.refusal
            width: root.width
        }
    }

    Component.onCompleted: inner.follow()
}
