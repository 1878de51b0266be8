// The head of a sizing report: verdict, three key figures, what was asked, and the words for it that other reports use
// too. Internal to this folder.
#pragma once

#include "core/comparison/Demand.h"
#include "core/cost/CostReport.h"
#include "core/report/Document.h"
#include "core/sizing/Sizing.h"

#include <string>

namespace berth::report {

// A sizing with its cost, and how it stands to what was asked.
struct SizingFacts
{
    const sizing::Sizing& sizing;
    const cost::CostReport* cost = nullptr; // nothing: not known
    std::vector<comparison::Judged> judged{};

    [[nodiscard]] Currency currency() const { return cost != nullptr ? cost->cost.capital.currency : Currency(); }
};

// Names the targets that are missed.
[[nodiscard]] VerdictBanner verdictBanner(const SizingFacts& facts);

// Memory, speed and price where they are known; otherwise what fills their place. Targets stand below.
[[nodiscard]] KeyFigures keyFigures(const SizingFacts& facts);

// The load that was asked for, and the configuration that was sized for it.
[[nodiscard]] KeyValues requirementOf(const sizing::Configuration& configuration, const comparison::Demand& demand);

[[nodiscard]] VerdictKind verdictKind(memory::Verdict verdict);
[[nodiscard]] Text verdictSentence(const sizing::Sizing& sizing); // what it holds, or what is missing
[[nodiscard]] std::string layoutText(const sizing::Configuration& configuration); // "2 × TP8 PP2"
// "SGLang, TP8"; where prompts have devices of their own, those of either kind.
[[nodiscard]] Text engineAndLayout(const sizing::Configuration& configuration);
[[nodiscard]] std::string cacheName(memory::KvFormat format); // "BF16"

} // namespace berth::report
