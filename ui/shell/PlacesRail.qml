// The rail with an entry for every place.
pragma ComponentBehavior: Bound

import QtQuick
import Berth.Controls

NavigationRail {
    id: root

    required property PlaceList entries
    property string present: ""

    signal chosen(string key)

    function focusPlace(): void {
        for (const part of [above, below]) {
            for (let at = 0; at < part.count; ++at) {
                const item = part.itemAt(at) as PlaceItem;
                if (item?.current && item.visible)
                    item.forceActiveFocus(Qt.TabFocusReason);
            }
        }
    }

    Repeater {
        id: above

        model: root.entries.all

        PlaceItem {
            compact: root.compact
            present: root.present
            visible: !modelData.atFoot

            onClicked: root.chosen(modelData.key)
        }
    }
    foot: Repeater {
        id: below

        model: root.entries.all

        PlaceItem {
            compact: root.compact
            present: root.present
            visible: modelData.atFoot

            onClicked: root.chosen(modelData.key)
        }
    }
}
