// Words about what is under the pointer, after 400 ms. Never the only place of a fact.
import QtQuick
import QtQuick.Templates as T
import Berth.Theme

T.ToolTip {
    id: root

    // The keys that do the same, e.g. "F1".
    property string keys: ""

    bottomPadding: Metrics.space6
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent
    delay: Metrics.tooltipDelay
    implicitHeight: root.contentHeight + root.topPadding + root.bottomPadding
    implicitWidth: root.contentWidth + root.leftPadding + root.rightPadding
    leftPadding: Metrics.space8
    margins: Metrics.space4
    rightPadding: Metrics.space8
    topPadding: Metrics.space6
    x: root.parent ? (root.parent.width - root.implicitWidth) / 2 : 0
    y: -root.implicitHeight - Metrics.space4

    background: Floating {
        name: root.text
        radius: Metrics.radiusControl
    }
    contentItem: Row {
        spacing: Metrics.space8

        Label {
            id: words

            look: Metrics.small
            text: root.text
            width: Math.min(words.implicitWidth, Metrics.tooltipWidth)
            wrapMode: Text.Wrap
        }
        Keycap {
            anchors.verticalCenter: parent.verticalCenter
            text: root.keys
            visible: root.keys !== ""
        }
    }
    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Metrics.popupMotion
            easing.type: Easing.OutCubic
        }
    }
}
