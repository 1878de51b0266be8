// The requirement in one line, where the window has no room for the panel: what was chosen as chips; each opens the
// whole panel, which stands in `room` then.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Rectangle {
    id: root

    required property Requirement requirement
    required property RequirementPanel panel
    readonly property Item room: sheet.contentItem
    // Where the keyboard begins.
    readonly property Item firstStop: all
    required property formatter numbers

    readonly property bool forModels: root.requirement.goal === Sizing.Goal.Models

    function openModels(): void {
        sheet.open();
        root.panel.openModels();
    }

    function focusFirst(): void {
        all.forceActiveFocus(Qt.TabFocusReason);
    }

    function number(input: NumberInput): string {
        return input.value.toLocaleString(Qt.locale(Metrics.locale), "f", input.decimals);
    }

    function hardware(): string {
        const section = root.requirement.hardware;
        return section.machine === Sizing.Machine.System ? section.system.current.name : section.accelerator.current.name;
    }

    color: Theme.sunken

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Requirement")

    // The panel stands beside the results again.
    onVisibleChanged: if (!root.visible)
        sheet.close()

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Metrics.space16
        anchors.rightMargin: Metrics.space16
        spacing: Metrics.space8

        Flickable {
            id: strip

            // What gets the keyboard is brought into view.
            function show(fact: Item): void {
                const start = fact.mapToItem(strip.contentItem, 0, 0).x;
                if (start < strip.contentX)
                    strip.contentX = Math.max(0, start - Metrics.space8);
                else if (start + fact.width > strip.contentX + strip.width)
                    strip.contentX = Math.min(start, start + fact.width + Metrics.space8 - strip.width);
            }

            Layout.fillHeight: true
            Layout.fillWidth: true
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentWidth: facts.width
            flickableDirection: Flickable.HorizontalFlick

            Connections {
                target: root.Window.window

                function onActiveFocusItemChanged(): void {
                    const item = root.Window.activeFocusItem;
                    if (item?.parent === facts)
                        strip.show(item);
                }
            }
            Row {
                id: facts

                height: parent.height
                spacing: Metrics.space8

                StripFact { strong: true; value: root.forModels ? root.hardware() : root.requirement.model.model.current.name; onClicked: sheet.open() }
                StripFact { label: qsTr("Precision"); value: root.requirement.model.precision.current.name; visible: !root.forModels; onClicked: sheet.open() }
                StripFact { label: qsTr("Users"); value: qsTr("%1, %2 at once", "users").arg(root.number(root.requirement.load.users)).arg(root.number(root.requirement.load.concurrency)); onClicked: sheet.open() }
                StripFact { label: qsTr("Context"); value: root.number(root.requirement.load.context); onClicked: sheet.open() }
                StripFact { label: qsTr("Per user"); value: qsTr("min %1").arg(root.number(root.requirement.targets.perUser)); visible: !isNaN(root.requirement.targets.perUser.value); onClicked: sheet.open() }
                StripFact { label: qsTr("Budget"); value: qsTr("%1 %2", "amount and currency").arg(root.number(root.requirement.limits.budget)).arg(root.requirement.limits.currency.current.name); visible: !root.forModels && !isNaN(root.requirement.limits.budget.value); onClicked: sheet.open() }
                StripFact { label: qsTr("Hardware"); value: root.hardware(); visible: !root.forModels && root.requirement.hardware.machine !== Sizing.Machine.Any; onClicked: sheet.open() }
            }
        }
        BerthButton {
            id: all

            compact: true
            iconName: "nav-settings"
            text: qsTr("All")

            onClicked: sheet.open()
        }
    }
    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }
    T.Popup {
        id: sheet

        closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
        focus: true
        height: Math.min(Metrics.px(620), root.Window.height - Metrics.topBarHeight - Metrics.space16)
        margins: Metrics.space4
        padding: Metrics.hairline
        width: Metrics.px(320)
        x: Metrics.space16
        y: root.height

        background: Floating {
            name: qsTr("Requirement")
        }
        contentItem: Item {}

        onClosed: if (root.visible)
            all.forceActiveFocus(Qt.PopupFocusReason)
        onOpened: root.panel.focusFirst()
    }
}
