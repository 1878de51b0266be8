import QtQuick
import Berth.Theme

Rectangle {
    id: root

    property int choice: Token.SchemeChoice.Light
    property real uiScale: 1
    property string language: "en"

    color: Theme.surface
    implicitHeight: page.implicitHeight + 2 * Metrics.space32
    implicitWidth: Metrics.px(1180)

    Column {
        id: page

        anchors.fill: parent
        anchors.margins: Metrics.space32
        spacing: Metrics.space16

        ButtonsSection {
            width: parent.width
        }
        FieldsSection {
            width: parent.width
        }
        ChoicesSection {
            width: parent.width
        }
        VerdictsSection {
            width: parent.width
        }
        ResultsSection {
            width: parent.width
        }
        WindowSection {
            width: parent.width
        }
    }

    Component.onCompleted: {
        Theme.choice = root.choice;
        Metrics.scale = root.uiScale;
        Metrics.language = root.language;
        Metrics.locale = "en_US";
        Metrics.reducedMotion = true;
    }
}
