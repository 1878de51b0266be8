// Which configuration is meant, by its letter.
pragma ComponentBehavior: Bound

import QtQuick
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

Segments {
    id: root

    required property CompareViewModel page

    implicitHeight: Metrics.toolButtonHeight
    currentIndex: root.page.revision >= 0 ? root.page.mappedColumn : 0
    name: qsTr("Configuration")
    options: root.page.revision >= 0 ? root.page.letters : []

    onActivated: index => root.page.chooseMapped(index)
}
