// A number that can be asked: dotted line under it; click, Enter, Space or F1 asks for its derivation.
// `name` is what the number is, `qualifier` how it came about ("predicted"); both are for accessibility only.
import QtQuick
import QtQuick.Templates as T
import Berth.Controls
import Berth.Theme

T.AbstractButton {
    id: root

    // Not called value: whoever has a property of that name promises a screen reader a number to turn.
    property string written: ""
    property string unit: ""
    // Where the head of the column writes the unit, it is told all the same.
    property string spokenUnit: root.unit
    property string name: ""
    property string qualifier: ""
    property textStyle look: Metrics.body
    property textStyle unitLook: root.look
    property color color: Theme.text
    // Its derivation is open: the number is ringed.
    property bool asking: false
    // Without a figure nothing can be asked; the reason is told instead of a number.
    property bool known: true
    property string unknownReason: ""
    // The Tab key stops here, as far as there is something to ask.
    property bool stop: true

    // States as shown; a gallery may set them.
    property bool lit: root.hovered && root.known && root.enabled
    property bool ringed: (root.visualFocus || root.asking) && root.known

    signal asked

    function accessibleName(): string {
        if (!root.known)
            return qsTr("%1, not known, %2", "what, why").arg(root.name).arg(root.unknownReason);
        const figure = root.spokenUnit === "" ? root.written : qsTr("%1 %2", "value and unit").arg(root.written).arg(root.spokenUnit);
        const told = root.name === "" ? figure : qsTr("%1, %2", "what, figure").arg(root.name).arg(figure);
        const qualified = root.qualifier === "" ? told : qsTr("%1, %2", "figure, how it came about").arg(told).arg(root.qualifier);
        return qsTr("%1, show derivation").arg(qualified);
    }

    // What has the keyboard keeps its stop until it is left. Asked of the policy, because a new one makes a stop by itself.
    activeFocusOnTab: root.focusPolicy !== Qt.NoFocus && root.stop || root.activeFocus
    focusPolicy: root.known ? Qt.StrongFocus : Qt.NoFocus
    hoverEnabled: true
    implicitHeight: root.implicitContentHeight
    implicitWidth: root.implicitContentWidth

    Accessible.role: root.known ? Accessible.Button : Accessible.StaticText
    Accessible.name: root.accessibleName()
    Accessible.onPressAction: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_F1) {
            root.clicked();
            event.accepted = true;
        }
    }
    onClicked: if (root.known)
        root.asked()

    contentItem: Item {
        baselineOffset: figure.baselineOffset
        implicitHeight: figure.implicitHeight
        implicitWidth: figure.implicitWidth + (measure.visible ? Metrics.space4 + measure.implicitWidth : 0)

        // Number and unit keep their order in every direction of writing.
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: false

        AskMark {
            anchors.fill: parent
            figure: figure
            lit: root.lit
            ringed: root.ringed
        }
        Label {
            id: figure

            color: !root.known ? Theme.text3 : root.lit ? Theme.accent : root.color
            look: root.look
            text: root.known ? root.written : "–"
            Accessible.ignored: true
        }
        Label {
            id: measure

            anchors.baseline: figure.baseline
            color: Theme.text2
            look: root.unitLook
            text: root.unit
            visible: root.unit !== "" && root.known
            x: figure.width + Metrics.space4
            Accessible.ignored: true
        }
        DottedLine {
            color: Theme.ask
            height: Metrics.space4
            unit: Metrics.scale
            visible: root.known && !root.lit && !root.ringed
            width: figure.width
            y: Math.round(figure.baselineOffset + Metrics.askOffset)
        }
    }

    HoverTip {
        keys: root.known ? "F1" : ""
        show: root.hovered && !root.asking // the answer stands beside it
        text: root.known ? qsTr("Show how this is computed") : root.unknownReason
    }
}
