// A menu of actions. Fill it with MenuRow; arrows walk, Enter acts, Esc closes and gives the keyboard back.
import QtQuick
import QtQuick.Templates as T
import Berth.Controls
import Berth.Theme

T.Menu {
    id: root

    property string name: ""

    cascade: false
    implicitHeight: root.contentHeight + root.topPadding + root.bottomPadding
    implicitWidth: Metrics.px(280)
    margins: Metrics.space8
    padding: Metrics.space4

    background: Floating {
        name: root.name
    }
    contentItem: ListView {
        clip: true
        currentIndex: root.currentIndex
        implicitHeight: contentHeight
        interactive: contentHeight > height
        model: root.contentModel
        T.ScrollBar.vertical: ScrollBar {}
    }
}
