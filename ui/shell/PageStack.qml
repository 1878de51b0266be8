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
    // Nothing else happens: the time to make pages ahead, so that their places open at once.
    property bool idle: false
    // Every page is made at once when it is shown.
    property bool atOnce: false

    // A page came where the keyboard already is.
    signal arrived
    signal copied(string text)
    signal told(string text)

    // Makes one page that was not shown yet; false where all are made.
    function makeAhead(): bool {
        for (let at = 0; at < holders.count; ++at) {
            if ((holders.itemAt(at) as PageHolder).makeAhead())
                return true;
        }
        return false;
    }

    onPageChanged: if (root.page !== null && root.activeFocus)
        root.arrived()

    Timer {
        id: pause

        interval: 300
        running: root.idle

        onTriggered: {
            if (root.makeAhead())
                pause.restart();
        }
    }
    Repeater {
        id: holders

        model: root.places.all

        PageHolder {
            anchors.fill: parent
            atOnce: root.atOnce
            effectiveWidth: root.effectiveWidth
            present: root.present

            onCopied: text => root.copied(text)
            onPageShown: shown => root.page = shown
            onTold: text => root.told(text)
        }
    }
}
