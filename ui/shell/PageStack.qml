// The pages of all places, one of them shown; each stays as it was left.
pragma ComponentBehavior: Bound

import QtQuick
import Berth.Controls

FocusScope {
    id: root

    required property PlaceList places
    property string present: ""
    property real effectiveWidth: 0
    property Page page: null

    signal copied(string text)
    signal told(string text)

    Repeater {
        model: root.places.all

        PageHolder {
            anchors.fill: parent
            effectiveWidth: root.effectiveWidth
            present: root.present

            onCopied: text => root.copied(text)
            onPageShown: shown => root.page = shown
            onTold: text => root.told(text)
        }
    }
}
