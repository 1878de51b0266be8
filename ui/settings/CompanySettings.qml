// Who writes the reports: in the head and the foot of their pages.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

ColumnLayout {
    id: root

    required property CompanyProfile company

    spacing: 0

    Label {
        Layout.fillWidth: true
        look: Metrics.page
        text: qsTr("Company")
        Accessible.role: Accessible.Heading
    }
    Label {
        Layout.bottomMargin: Metrics.space16
        Layout.fillWidth: true
        color: Theme.text2
        look: Metrics.small
        text: qsTr("Name and logo stand in the head of every report, the rest in its foot.")
        wrapMode: Text.Wrap
    }
    TextSetting {
        Layout.fillWidth: true
        placeholder: qsTr("Company or person")
        title: qsTr("Name")
        value: root.company.name

        onEdited: text => root.company.name = text
    }
    LogoSetting {
        Layout.fillWidth: true
        company: root.company
    }
    TextSetting {
        Layout.fillWidth: true
        longest: 600
        placeholder: qsTr("Street, postcode and town, country")
        title: qsTr("Address")
        value: root.company.address

        onEdited: text => root.company.address = text
    }
    TextSetting {
        Layout.fillWidth: true
        placeholder: qsTr("Telephone, e-mail, web site")
        title: qsTr("Contact")
        value: root.company.contact

        onEdited: text => root.company.contact = text
    }
    TextSetting {
        Layout.fillWidth: true
        placeholder: qsTr("Court and number, VAT number")
        title: qsTr("Register and VAT")
        value: root.company.registration

        onEdited: text => root.company.registration = text
    }
    TextSetting {
        Layout.fillWidth: true
        placeholder: qsTr("Such as bank details")
        title: qsTr("Last line of pages")
        value: root.company.footer

        onEdited: text => root.company.footer = text
    }
}
