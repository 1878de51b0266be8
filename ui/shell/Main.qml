// The window: rail with the places, top bar, the present page, status bar. F6 goes through its panes, Ctrl+K searches.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Berth.Controls
import Berth.Shell
import Berth.Size
import Berth.Theme
import Berth.ViewModels

T.ApplicationWindow {
    id: root

    required property Session session
    // Offscreen pictures and tests show the window without motion.
    property bool still: false

    readonly property Preferences preferences: root.session.preferences
    readonly property real effectiveWidth: root.width / Metrics.scale
    readonly property bool compact: root.effectiveWidth < Metrics.mediumWindow
    property int pane: -1

    function goToPane(steps: int): void {
        const count = 5;
        for (let tries = 0; tries < count; ++tries) {
            root.pane = (root.pane + steps + count) % count;
            if (root.focusPane(root.pane))
                return;
        }
    }

    function focusPane(index: int): bool {
        if (index === 0)
            place.forceActiveFocus(Qt.TabFocusReason);
        else if (index === 1)
            bar.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
        else
            return page.focusPane(index - 2);
        return true;
    }

    function copy(text: string): void {
        clipboard.setText(text);
        notice.show(qsTr("Copied"), "");
    }

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Qt.locale(root.preferences.language).textDirection === Qt.RightToLeft
    color: Theme.surface
    height: Metrics.px(900)
    minimumHeight: 300
    minimumWidth: 480
    title: qsTr("%1 – Berth", "what is open").arg(root.session.size.requirement.model.model.current.name)
    visible: true
    width: Metrics.px(1440)

    Binding {
        property: "choice"
        target: Theme
        value: root.preferences.theme
    }
    Binding {
        property: "scale"
        target: Metrics
        value: root.preferences.scale
    }
    Binding {
        property: "language"
        target: Metrics
        value: root.preferences.language
    }
    Binding {
        property: "locale"
        target: Metrics
        value: root.preferences.locale
    }
    Binding {
        property: "reducedMotion"
        target: Metrics
        value: root.still
    }
    Clipboard {
        id: clipboard
    }
    ReportSaver {
        id: reports

        onSaved: path => notice.show(qsTr("Report saved: %1").arg(path), "")
        onFailed: sentence => notice.show(sentence, "")
    }
    Shortcut {
        sequences: ["Ctrl+P", "Ctrl+E"]
        onActivated: reports.save(root.session)
    }
    Shortcut {
        sequence: "F6"
        onActivated: root.goToPane(1)
    }
    Shortcut {
        sequence: "Shift+F6"
        onActivated: root.goToPane(-1)
    }
    Shortcut {
        sequences: ["Ctrl+K", "Ctrl+F"]
        onActivated: page.searchModels()
    }
    Shortcut {
        sequence: "Ctrl+R"
        onActivated: root.session.size.requirement.reset()
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        NavigationRail {
            Layout.fillHeight: true
            compact: root.compact

            NavItem {
                id: place

                compact: root.compact
                current: true
                iconName: "nav-size"
                keys: "Ctrl+1"
                label: qsTr("Size")
            }

            foot: NavItem {
                id: look

                compact: root.compact
                iconName: "sun"
                label: qsTr("View")

                onClicked: view.open()

                ViewPopup {
                    id: view

                    preferences: root.preferences
                    x: look.width + Metrics.space8
                    y: look.height - height
                }
            }
        }
        ColumnLayout {
            spacing: 0

            TopBar {
                id: bar

                Layout.fillWidth: true
                compact: root.compact
                searchHint: qsTr("Search models")
                title: root.session.size.requirement.model.model.current.name
                note: root.session.size.requirement.model.model.current.detail

                onSearchRequested: page.searchModels()
            }
            SizePage {
                id: page

                Layout.fillHeight: true
                Layout.fillWidth: true
                canReport: true
                effectiveWidth: root.effectiveWidth
                focus: true
                numbers: root.session.numbers
                page: root.session.size

                onCopied: text => root.copy(text)
                onTold: text => notice.show(text, "")
                onReportRequested: reports.save(root.session)
            }
        }
    }
    footer: StatusBar {
        conditions: [
            qsTr("%1 configurations in %2 ms").arg(root.session.size.holding + root.session.size.others + 1)
                .arg(Math.max(1, Math.round(root.session.size.milliseconds))),
            qsTr("Offline: nothing leaves this computer"),
        ]
        facts: [qsTr("Catalogue %1: %2 models, %3 accelerators").arg(root.session.catalogueDate)
            .arg(root.session.modelCount).arg(root.session.acceleratorCount)]
    }
    Notice {
        id: notice

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Metrics.space24
        anchors.horizontalCenter: parent.horizontalCenter
        height: implicitHeight
        width: implicitWidth
    }
}
