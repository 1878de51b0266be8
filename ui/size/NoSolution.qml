// Nothing meets every target: the limit that rules most out, what each leaves, the smallest changes that give a result,
// and what comes nearest.
pragma ComponentBehavior: Bound

import QtQuick
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

ScrollPane {
    id: root

    required property Diagnosis diagnosis

    // At most that high, and where it ends it does not cut through a line.
    function foldAt(most: real): real {
        if (root.contentHeight <= most)
            return root.contentHeight;
        let fold = 0;
        const all = parts.parent.children;
        for (let at = 0; at < all.length; ++at) {
            const part = all[at];
            const bottom = root.padding + part.y + part.height + root.contentSpacing / 2;
            if (part.visible && part.height > 0 && bottom <= most)
                fold = Math.max(fold, bottom);
        }
        return fold > most / 2 ? fold : most;
    }

    contentSpacing: Metrics.space8
    padding: Metrics.space20

    VerdictBanner {
        id: parts

        text: root.diagnosis.reason
        title: qsTr("No configuration meets every target")
        verdict: Sizing.Verdict.DoesNotFit
        width: parent.width
    }
    SectionHeader {
        look: Metrics.heading
        note: qsTr("left, ruled out, of %1 possibilities").arg(root.diagnosis.possibilities)
        title: qsTr("What rules them out")
        width: parent.width
    }
    Repeater {
        model: root.diagnosis.funnel

        ConstraintLine {
            possibilities: root.diagnosis.possibilities
            width: parent?.width ?? 0
        }
    }
    SectionHeader {
        look: Metrics.heading
        note: qsTr("all else unchanged")
        title: qsTr("Smallest changes that give a result")
        visible: root.diagnosis.changeCount > 0
        width: parent.width
    }
    Repeater {
        model: root.diagnosis.changes

        ChangeLine {
            required property int index

            primary: index === 0
            width: parent?.width ?? 0

            onApplied: root.diagnosis.apply(row.id)
        }
    }
    Label {
        color: Theme.text2
        text: qsTr("No change of a single limit is enough: change two of them together, or the model.")
        visible: root.diagnosis.changeCount === 0
        width: parent.width
        wrapMode: Text.Wrap
    }
    SectionHeader {
        look: Metrics.heading
        note: qsTr("sorted by how far they miss")
        title: qsTr("Nearest configurations")
        visible: root.diagnosis.nearestCount > 0
        width: parent.width
    }
    Repeater {
        model: root.diagnosis.nearest

        NearestBlock {
            width: parent?.width ?? 0
        }
    }
}
