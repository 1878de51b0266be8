// Published claims and what the audit says of them, in the window's language. Arguments that are data stay as they are;
// show all of it as plain text.
#pragma once

#include "core/guidance/Audit.h"
#include "ui/viewmodels/Formatter.h"

#include <QString>

namespace berth::viewmodels {

[[nodiscard]] QString sentence(const guidance::AuditRemark& remark, const catalog::GuidanceClaim& claim,
                               const Formatter& format);
[[nodiscard]] QString agreementWord(guidance::Agreement agreement);

// What the claim is about: "Memory needed", "FP8 rate". The kind itself where the catalogue has one without a name.
[[nodiscard]] QString claimTopic(const catalog::GuidanceClaim& claim);

// The claim as a list of facts: "16 × A100 80 GB · BF16 · 1,342 GB".
[[nodiscard]] QString claimFacts(const catalog::Catalog& catalog, const catalog::GuidanceClaim& claim,
                                 const Formatter& format);

// The number or word that was published, with its unit.
[[nodiscard]] QString claimedFigure(const catalog::GuidanceClaim& claim, const Formatter& format);

// What Berth holds against it; empty where it holds a word or nothing.
[[nodiscard]] QString ownFigure(const guidance::AuditRow& row, const Formatter& format);

// The sentence of a reason with its placeholders (AuditPatterns.cpp).
[[nodiscard]] QString remarkPattern(guidance::AuditReason reason);

} // namespace berth::viewmodels
