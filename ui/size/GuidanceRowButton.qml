// One published claim: mark, "Agrees" or "Differs", the claim and the reason, who says so. Asks for the claim in full.
import QtQuick
import QtQuick.Templates as T
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

T.AbstractButton {
    id: root

    required property guidanceRow row
    // The claim is open beside it.
    property bool asking: false

    signal asked

    function kind(): int {
        if (root.row.agreement === Sizing.Agreement.Agree)
            return EvidenceRow.Kind.Agrees;
        return root.row.agreement === Sizing.Agreement.Differ ? EvidenceRow.Kind.Differs : EvidenceRow.Kind.Measured;
    }

    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    implicitHeight: root.implicitContentHeight + root.topPadding + root.bottomPadding
    bottomPadding: Metrics.space4
    topPadding: Metrics.space4

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1: %2 %3, show the claim", "agrees or differs, claim, source").arg(root.row.lead)
        .arg(root.row.text).arg(root.row.source)
    Accessible.onPressAction: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_F1) {
            root.clicked();
            event.accepted = true;
        }
    }
    onClicked: root.asked()

    background: Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -Metrics.space4
        anchors.rightMargin: -Metrics.space4
        color: root.hovered ? Theme.hover : "transparent"
        radius: Metrics.radiusControl

        FocusRing {
            gap: -Metrics.focusWidth
            visible: root.visualFocus || root.asking
        }
    }
    contentItem: EvidenceRow {
        kind: root.kind()
        lead: root.row.lead
        source: root.row.source
        text: root.row.text
    }

    HoverTip {
        keys: "F1"
        show: root.hovered
        text: qsTr("Show the claim and its source")
    }
}
