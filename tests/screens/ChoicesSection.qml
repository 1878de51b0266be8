import QtQuick
import Berth.Controls
import Berth.Theme

Section {
    id: root

    title: "Check box, switch, segments, slider"

    Row {
        spacing: Metrics.space20

        Shown { caption: "off"; CheckBox { text: "Rent" } }
        Shown { caption: "on"; CheckBox { checked: true; text: "Rent" } }
        Shown { caption: "mixed"; CheckBox { checkState: Qt.PartiallyChecked; text: "Rent"; tristate: true } }
        Shown { caption: "focus"; CheckBox { ringed: true; text: "Rent" } }
        Shown { caption: "disabled"; CheckBox { checked: true; enabled: false; text: "Rent" } }
        Shown { caption: "radio"; RadioButton { checked: true; text: "Light" } }
        Shown { caption: "off"; RadioButton { text: "Dark" } }
        Shown { caption: "off"; Switch { name: "off" } }
        Shown { caption: "on"; Switch { checked: true; name: "on" } }
        Shown { caption: "focus"; Switch { checked: true; name: "focus"; ringed: true } }
        Shown { caption: "disabled"; Switch { enabled: false; name: "disabled" } }
    }
    Row {
        spacing: Metrics.space20

        Shown { caption: "segments"; Segments { name: "KV cache"; options: ["BF16", "FP8"] } }
        Shown { caption: "focus"; Segments { currentIndex: 1; name: "Purchase"; options: ["Buy", "Rent", "Both"]; ringed: true } }
        Shown { caption: "with counts"; Segments { details: ["12", "2", "3"]; name: "Status"; options: ["All", "Draft", "Sent"] } }
        Shown { caption: "disabled"; Segments { enabled: false; name: "KV cache"; options: ["BF16", "FP8"] } }
        Shown { caption: "slider"; Slider { name: "At the same time"; value: 0.32 } }
        Shown { caption: "focus"; Slider { name: "At the same time"; ringed: true; value: 0.7 } }
        Shown { caption: "disabled"; Slider { enabled: false; name: "At the same time"; value: 0.5 } }
    }
}
