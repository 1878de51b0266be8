import QtQuick
import Berth.Controls
import Berth.Theme

Section {
    id: root

    title: "Verdict, tag, chip"

    VerdictBanner { text: "16 users at 32,768 tokens; room for 3 more."; verdict: Token.Verdict.Fits; width: root.width }
    VerdictBanner { action: "Remedies"; text: "Loads, but holds 29,496 of 524,288 tokens."; verdict: Token.Verdict.FitsReduced; width: root.width }
    VerdictBanner { action: "Remedies"; text: "404.8 GB stay in host memory; 6.5 tokens/s, one user."; verdict: Token.Verdict.Offload; width: root.width }
    VerdictBanner { action: "Remedies"; text: "50.2 GB short per device."; verdict: Token.Verdict.DoesNotFit; width: root.width }
    VerdictBanner { action: "Remedies"; text: "8 × A100 has no FP8 units. BF16 needs 1,344 GB; 618 GB are usable."; verdict: Token.Verdict.Unsupported; width: root.width }
    Row {
        spacing: Metrics.space12

        Tag { text: "rev. B" }
        Tag { iconName: "edit"; text: "Draft" }
        Tag { iconName: "mail"; text: "Sent"; tone: Token.Tone.Accent }
        Tag { iconName: "check"; text: "Won"; tone: Token.Tone.Good }
        Tag { iconName: "close"; text: "Lost"; tone: Token.Tone.Bad }
        Tag { iconName: "clock"; text: "Expired"; tone: Token.Tone.Caution }
        Chip { iconName: "star"; label: "Starred" }
        Chip { label: "NVIDIA"; ringed: true }
    }
}
