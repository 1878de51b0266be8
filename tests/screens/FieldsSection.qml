import QtQuick
import Berth.Controls
import Berth.Theme

Section {
    id: root

    title: "Number field, askable number"

    Row {
        spacing: Metrics.space20

        Shown { caption: "default"; NumberField { name: "Input"; unit: "tokens"; value: 8192 } }
        Shown { caption: "hover"; NumberField { lit: true; name: "Input"; unit: "tokens"; value: 8192 } }
        Shown { caption: "focus"; NumberField { name: "Input"; ringed: true; unit: "tokens"; value: 8192 } }
        Shown { caption: "prefix"; NumberField { name: "Budget"; prefix: "max"; unit: "USD"; value: 400000 } }
        Shown { caption: "disabled"; NumberField { enabled: false; name: "Input"; unit: "tokens"; value: 8192 } }
        Shown { caption: "error"; NumberField { from: 1; name: "Input"; to: 163840; unit: "tokens"; value: -8; width: Metrics.px(280) } }
    }
    Row {
        spacing: Metrics.space20

        Shown { caption: "default"; AskNumber { look: Metrics.key; unit: "tokens/s"; unitLook: Metrics.body; written: "47.8" } }
        Shown { caption: "hover"; AskNumber { lit: true; look: Metrics.key; unit: "tokens/s"; unitLook: Metrics.body; written: "47.8" } }
        Shown { caption: "focus"; AskNumber { look: Metrics.key; ringed: true; unit: "tokens/s"; unitLook: Metrics.body; written: "47.8" } }
        Shown { caption: "in a row"; AskNumber { written: "318,400" } }
        Shown { caption: "dense"; AskNumber { look: Metrics.dense; unit: "ms"; written: "20.9" } }
        Shown { caption: "not known"; AskNumber { known: false } }
    }
}
