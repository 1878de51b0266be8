// The title of a group of settings.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme

Label {
    Layout.bottomMargin: Metrics.space8
    Layout.fillWidth: true
    Layout.topMargin: Metrics.space16
    look: Metrics.heading
    wrapMode: Text.Wrap
    Accessible.role: Accessible.Heading
}
