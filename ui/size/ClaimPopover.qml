// A published claim in full: what is claimed, what Berth holds, why, further remarks, source and date.
pragma ComponentBehavior: Bound

import QtQuick
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Popover {
    id: root

    required property Guidance guidance

    title: root.guidance.topic

    Label {
        color: Theme.text3
        look: Metrics.small
        text: root.guidance.subject
        visible: text !== ""
        width: parent.width
        wrapMode: Text.Wrap
    }
    ClaimFact {
        label: qsTr("Published")
        text: root.guidance.published === "" ? root.guidance.topic : root.guidance.published
        width: parent.width
    }
    ClaimFact {
        label: qsTr("Berth")
        text: root.guidance.own
        visible: root.guidance.own !== ""
        width: parent.width
    }
    ClaimFact {
        label: root.guidance.verdict
        text: root.guidance.reason
        width: parent.width
    }
    Repeater {
        model: root.guidance.remarks

        ClaimFact {
            required property findingRow row

            text: row.text
            width: parent?.width ?? 0
        }
    }
    ClaimFact {
        label: qsTr("Note")
        text: root.guidance.note
        visible: root.guidance.note !== ""
        width: parent.width
    }
    Separator {
        width: parent.width
    }
    ClaimFact {
        faint: true
        label: qsTr("Source")
        text: root.guidance.source
        width: parent.width
    }
    ClaimFact {
        faint: true
        label: qsTr("Date")
        text: root.guidance.date
        visible: root.guidance.date !== ""
        width: parent.width
    }
}
