import QtQuick
import Berth.Controls
import Berth.Theme

Section {
    id: root

    title: "Numbers, memory, ledger, evidence"

    Row {
        spacing: Metrics.space32

        Column {
            spacing: Metrics.space12
            width: Metrics.px(344)

            Row {
                spacing: Metrics.space12

                KeyNumber { comparison: "of 135.7 usable"; label: "Memory per device"; unit: "GB"; value: "127.1"; width: Metrics.px(112) }
                KeyNumber { comparison: "target min 60"; label: "Speed per user"; missed: true; unit: "tokens/s"; value: "47.8"; width: Metrics.px(112) }
                KeyNumber { comparison: "budget 400,000"; label: "Price, USD"; value: "318,400"; width: Metrics.px(96) }
            }
            SectionHeader { note: "GB   of capacity"; separated: true; title: "Memory per device"; width: parent.width }
            MemoryBar { activations: 2.1; capacity: 150.8; full: true; graphs: 1.3; kvCache: 36.8; name: "bar"; runtime: 1.8; usable: 135.7; weights: 85.1; width: parent.width }
            Column {
                width: parent.width

                LedgerRow { label: "Weights"; part: Token.MemoryPart.Weights; share: "56.5 %"; value: "85.1"; width: parent.width }
                LedgerRow { label: "KV cache"; part: Token.MemoryPart.KvCache; share: "24.4 %"; value: "36.8"; width: parent.width }
                LedgerRow { label: "Activations"; part: Token.MemoryPart.Activations; share: "1.4 %"; value: "2.1"; width: parent.width }
                LedgerRow { label: "Runtime and links"; part: Token.MemoryPart.Runtime; share: "1.2 %"; value: "1.8"; width: parent.width }
                LedgerRow { label: "Captured graphs"; part: Token.MemoryPart.Graphs; share: "0.9 %"; value: "1.3"; width: parent.width }
                LedgerRow { label: "Free"; part: Token.MemoryPart.Free; share: "5.7 %"; value: "8.6"; width: parent.width }
                LedgerRow { label: "Kept back, 10 %"; part: Token.MemoryPart.KeptBack; share: "10.0 %"; value: "15.1"; width: parent.width }
                LedgerRow { label: "Capacity, as reported"; share: "100.0 %"; total: true; value: "150.8"; width: parent.width }
            }
            SectionHeader { note: "80 % interval"; separated: true; title: "Speed and cost"; width: parent.width }
            LedgerRow { label: "Time to first token"; share: "0.29 – 0.42"; shareWidth: Metrics.px(104); unit: "s"; value: "0.34"; width: parent.width }
        }
        Column {
            spacing: Metrics.space8
            width: Metrics.px(320)

            MemoryBar { activations: 2.1; graphs: 1.3; kvCache: 36.8; name: "fits"; runtime: 1.8; usable: 135.7; weights: 85.1 }
            MemoryBar { activations: 2.1; graphs: 1.3; kvCache: 36.8; name: "fits"; runtime: 1.8; usable: 173; weights: 85.1 }
            MemoryBar { activations: 2.1; graphs: 1.3; kvCache: 36.8; name: "missing"; runtime: 1.8; usable: 77; weights: 85.1 }
            SectionHeader { separated: true; title: "Evidence"; width: parent.width }
            EvidenceRow { lead: "Measured elsewhere: 751 tokens/s."; source: "R1-0528, 8 × H200, SGLang, 16 users. InferenceX"; text: "Ours is 0.4 % higher."; width: parent.width }
            EvidenceRow { kind: EvidenceRow.Kind.Agrees; text: "Rise guide: 8 × H200 for FP8."; width: parent.width }
            EvidenceRow { kind: EvidenceRow.Kind.Differs; text: "Rise guide: H200 FP8 3,958 TFLOPS is the sparse rate; dense is 1,979."; width: parent.width }
            SourceLine { date: "2026-08-22"; source: "ml-engineering"; width: parent.width }
            FieldRow {
                label: "Speed per user"
                width: parent.width

                NumberField { name: "Speed per user"; prefix: "min"; unit: "tokens/s"; value: 40; width: Metrics.px(150) }
            }
            TextField { iconName: "search"; name: "Filter"; hint: "Filter 131 accelerators" }
            Choice { model: ["FP8 and 4-bit", "Any"]; name: "Precision" }
            SearchCombo {
                currentRow: 0
                detailRole: "detail"
                name: "Model"

                model: ListModel {
                    ListElement { title: "DeepSeek-R1"; detail: "671 B parameters, 37 B active, MLA, MoE" }
                    ListElement { title: "Qwen3-32B"; detail: "32.8 B parameters, GQA" }
                }
            }
            Row {
                spacing: Metrics.space8

                SearchButton { label: "Search models, hardware, actions" }
            }
        }
        Column {
            spacing: Metrics.space12
            width: Metrics.px(320)

            Item {
                height: Metrics.rowTwoLines
                width: parent.width

                RowGround { anchors.fill: parent; selected: true }
            }
            Item {
                height: Metrics.rowTwoLines
                width: parent.width

                RowGround { anchors.fill: parent; lit: true; ringed: true }
            }
            OptionRow { detail: "32.8 B parameters, GQA"; highlighted: true; selected: true; title: "Qwen3-32B"; width: parent.width }
            Progress { running: true; text: "Price list, 1,204 of 3,120 rows"; value: 0.39; width: parent.width }
            Notice { id: notice; Component.onCompleted: notice.show("Line 3 removed", "Undo") }
            EmptyState { action: "New quote"; link: "Open the example"; text: "Quotes that you make from a configuration appear here."; width: parent.width }
            ErrorBanner { action: "Show row"; text: "The other 3,119 rows can be imported."; title: "prices.csv, row 214: no price"; width: parent.width }
            Row {
                spacing: Metrics.space8

                Keycap { text: "Ctrl" }
                Keycap { text: "Esc" }
            }
        }
    }
}
