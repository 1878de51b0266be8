// The company's mark: chosen from a file, shown as documents show it, removed.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Settings
import Berth.Theme
import Berth.ViewModels

SettingRow {
    id: root

    required property CompanyProfile company

    text: qsTr("PNG or SVG, up to 1 MB. A copy is kept in the workspace.")
    title: qsTr("Logo")

    Rectangle {
        border.color: Theme.border
        border.width: Metrics.hairline
        color: Theme.tokens.color(Token.ColorRole.Surface, Token.Scheme.Light) // paper
        implicitHeight: Metrics.px(96)
        implicitWidth: Metrics.px(264)
        radius: Metrics.radiusControl
        visible: root.company.hasLogo

        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Logo")

        LogoPicture {
            anchors.fill: parent
            anchors.margins: Metrics.space8
            picture: root.company.logo
        }
    }
    RowLayout {
        spacing: Metrics.space8

        BerthButton {
            iconName: "folder"
            text: root.company.hasLogo ? qsTr("Choose another…") : qsTr("Choose a file…")

            onClicked: picker.choose()
        }
        BerthButton {
            iconName: "trash"
            kind: BerthButton.Kind.Ghost
            text: qsTr("Remove")
            description: qsTr("Remove the logo")
            visible: root.company.hasLogo

            onClicked: root.company.removeLogo()
        }
    }
    FieldError {
        Layout.fillWidth: true
        text: root.company.logoError
    }
    LogoPicker {
        id: picker

        onChosen: path => root.company.takeLogo(path)
    }
}
