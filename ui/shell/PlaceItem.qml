// A place in the rail.
import Berth.Controls

NavItem {
    id: root

    required property Place modelData
    property string present: ""

    current: root.modelData.key === root.present
    iconName: root.modelData.iconName
    keys: root.modelData.keys
    label: root.modelData.label
}
