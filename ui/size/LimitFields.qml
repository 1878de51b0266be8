// What may be bought. An empty field limits nothing.
import QtQuick
import QtQuick.Layouts
import Berth.Controls
import Berth.Theme
import Berth.ViewModels

ColumnLayout {
    id: root

    required property LimitSection section

    spacing: Metrics.space8

    SectionHeader {
        Layout.fillWidth: true
        separated: true
        title: qsTr("Limits")
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Budget")

        CountField {
            Layout.fillWidth: true
            input: root.section.budget
            name: qsTr("Budget")
            prefix: qsTr("max")
            unit: root.section.currency.current.name
        }
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Currency")

        ChoiceField {
            Layout.fillWidth: true
            input: root.section.currency
            name: qsTr("Currency")
        }
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Power")

        CountField {
            Layout.fillWidth: true
            input: root.section.power
            name: qsTr("Power")
            prefix: qsTr("max")
            unit: qsTr("kW")
        }
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Rack space")

        CountField {
            Layout.fillWidth: true
            input: root.section.rackUnits
            name: qsTr("Rack space")
            prefix: qsTr("max")
            unit: qsTr("U", "rack units")
        }
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Spare nodes")

        CountField {
            Layout.fillWidth: true
            input: root.section.spareNodes
            name: qsTr("Spare nodes")
            prefix: qsTr("plus")
        }
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Vendors")

        ChoiceField {
            Layout.fillWidth: true
            input: root.section.vendor
            name: qsTr("Vendors")
        }
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Form factor")

        ChoiceField {
            Layout.fillWidth: true
            input: root.section.formFactor
            name: qsTr("Form factor")
        }
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Region")

        ChoiceField {
            Layout.fillWidth: true
            input: root.section.region
            name: qsTr("Region")
        }
    }
}
