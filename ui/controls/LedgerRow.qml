// A line of a ledger: swatch, label, askable value, share or interval. Set `part` for a swatch; `total` for a sum line.
import QtQuick
import QtQuick.Layouts
import Berth.Theme

Item {
    id: root

    property string label: ""
    property string value: ""
    property string unit: ""
    // Where the head of the ledger writes the unit, it is told all the same.
    property string spokenUnit: root.unit
    property string qualifier: ""
    property string share: ""
    property int part: -1
    property bool total: false
    property bool askable: true
    property bool asking: false
    // The user's own figure, or one that rests on it; the label says so in words.
    property bool own: false
    property bool known: true
    property string unknownReason: ""
    property real shareWidth: Metrics.px(54)
    // The share can be asked as well, by a name of its own.
    property string shareName: ""
    property bool shareAsking: false

    readonly property textStyle look: root.total ? Metrics.denseStrong : Metrics.dense

    signal asked(Item number)
    signal shareAsked(Item number)

    implicitHeight: Math.max(Metrics.rowLedger, row.implicitHeight)
    implicitWidth: row.implicitWidth

    Separator {
        color: Theme.border2
        visible: root.total
        width: root.width
    }
    RowLayout {
        id: row

        anchors.fill: parent
        spacing: Metrics.space8

        Swatch {
            part: Math.max(0, root.part)
            visible: root.part >= 0
        }
        Label {
            Layout.fillWidth: true
            look: root.look
            text: root.label
            wrapMode: Text.Wrap
        }
        AskNumber {
            id: number

            asking: root.asking
            known: root.known
            look: root.look
            name: root.label
            qualifier: root.qualifier
            spokenUnit: root.spokenUnit
            unit: root.unit
            unitLook: Metrics.dense
            unknownReason: root.unknownReason
            written: root.value
            visible: root.askable

            onAsked: root.asked(number)

            OwnNotch {
                anchors.left: parent.right
                anchors.top: parent.top
                visible: root.own
            }
        }
        Label {
            look: root.look
            text: root.unit === "" ? root.value : qsTr("%1 %2", "value and unit").arg(root.value).arg(root.unit)
            visible: !root.askable
        }
        Label {
            Layout.preferredWidth: Math.max(root.shareWidth, Math.ceil(implicitWidth))
            color: Theme.text3
            horizontalAlignment: Text.AlignRight
            look: Metrics.dense
            text: root.share
            visible: root.shareWidth > 0 && !range.active
        }
        // Few rows have one; its component is not bound, see HoverTip.
        Loader {
            id: range

            Layout.preferredWidth: Math.max(root.shareWidth, range.implicitWidth)
            active: root.shareName !== "" && root.share !== ""
            visible: range.active

            sourceComponent: Item {
                implicitHeight: ends.implicitHeight
                implicitWidth: Math.ceil(ends.implicitWidth)

                AskNumber {
                    id: ends

                    anchors.right: parent?.right
                    asking: root.shareAsking // qmllint disable unqualified
                    color: Theme.text3
                    look: Metrics.dense
                    name: root.shareName // qmllint disable unqualified
                    written: root.share // qmllint disable unqualified

                    onAsked: root.shareAsked(ends) // qmllint disable unqualified
                }
            }
        }
    }
}
