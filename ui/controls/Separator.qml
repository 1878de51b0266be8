// A hairline between rows or panels; vertical when told.
import QtQuick
import Berth.Theme

Rectangle {
    id: root

    property bool vertical: false

    color: Theme.border
    implicitHeight: root.vertical ? Metrics.space16 : Metrics.hairline
    implicitWidth: root.vertical ? Metrics.hairline : Metrics.space16

    Accessible.role: Accessible.Separator
    Accessible.ignored: true
}
