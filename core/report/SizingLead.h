// The head of a sizing report: verdict, three key figures, what was asked, and the words for it that other reports use
// too. Internal to this folder.
#pragma once

#include "core/cost/CostReport.h"
#include "core/report/Document.h"
#include "core/sizing/Sizing.h"

#include <string>

namespace berth::report {

[[nodiscard]] VerdictBanner verdictBanner(const sizing::Sizing& sizing);

// Memory, speed and price where they are known; otherwise what fills their place.
[[nodiscard]] KeyFigures keyFigures(const sizing::Sizing& sizing, const cost::CostReport* cost);

[[nodiscard]] KeyValues requirementOf(const sizing::Configuration& configuration);

[[nodiscard]] VerdictKind verdictKind(memory::Verdict verdict);
[[nodiscard]] Text verdictSentence(const sizing::Sizing& sizing); // what it holds, or what is missing
[[nodiscard]] std::string layoutText(const sizing::Configuration& configuration); // "2 × TP8 PP2"
[[nodiscard]] std::string cacheName(memory::KvFormat format); // "BF16"

} // namespace berth::report
