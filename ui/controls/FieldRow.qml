// A label and its field in two columns. Long labels take two lines; a click on the label goes to the field.
import QtQuick
import QtQuick.Layouts
import Berth.Theme

RowLayout {
    id: root

    property string label: ""
    property real labelWidth: Metrics.labelColumn
    default property alias fields: column.data

    spacing: Metrics.space8

    Label {
        Layout.alignment: Qt.AlignTop
        Layout.minimumHeight: Metrics.fieldHeight
        Layout.preferredWidth: root.labelWidth - root.spacing
        color: Theme.text2
        elide: Text.ElideRight
        maximumLineCount: 2
        text: root.label
        wrapMode: Text.Wrap
        // The field carries the name.
        Accessible.ignored: true

        TapHandler {
            onTapped: column.nextItemInFocusChain(true).forceActiveFocus(Qt.MouseFocusReason)
        }
    }
    ColumnLayout {
        id: column

        Layout.fillWidth: true
        spacing: Metrics.space4
    }
}
