// The comparison's entry in the rail and its page.
pragma ComponentBehavior: Bound

import Berth.Compare
import Berth.ViewModels

Place {
    id: root

    required property Session session

    signal sizeRequested

    iconName: "nav-compare"
    key: "compare"
    keys: "Ctrl+2"
    label: qsTr("Compare")
    page: ComparePage {
        edited: qsTr("What is compared", "what undo is about")
        facts: [root.session.costs.summary]
        numbers: root.session.numbers
        page: root.session.compare

        onSizeRequested: root.sizeRequested()
    }
}
