// What was asked and how a configuration stands to it, in words. Pure functions.
#pragma once

#include "core/comparison/Demand.h"
#include "core/report/Document.h"

#include <optional>
#include <vector>

namespace berth::report {

// "against: min 40 tokens/s per user, first token max 2 s"; empty: no target is asked.
[[nodiscard]] Text targetsText(const sizing::Targets& targets);
[[nodiscard]] Text demandText(const comparison::Demand& demand); // of everything that is judged

[[nodiscard]] PhraseCode nameOf(comparison::Goal goal);

// "min 40 tokens/s", "max 600,000 USD".
[[nodiscard]] Text limitText(const comparison::Judged& judged, Currency currency);

[[nodiscard]] Text foundText(const comparison::Judged& judged, Currency currency); // "29.4 tokens/s"

// "min 40 tokens/s" of a goal that is missed; empty: it is not.
[[nodiscard]] Text missedLimit(const std::vector<comparison::Judged>& all, comparison::Goal goal, Currency currency);

// "Fits, but misses 2 targets"; without any the verdict alone.
[[nodiscard]] Text verdictText(VerdictKind verdict, const std::vector<comparison::Judged>& all);

// "Speed per user min 40 tokens/s, Power, rated max 15 kW"; empty: nothing is missed.
[[nodiscard]] Text missedTargets(const std::vector<comparison::Judged>& all, Currency currency);

// "misses Speed per user min 40 tokens/s"; empty: nothing is missed.
[[nodiscard]] Text missesText(const std::vector<comparison::Judged>& all, Currency currency);

// A row a goal: asked, found, and met or missed as mark and word. Without rows: nothing is asked.
[[nodiscard]] Table demandTable(const std::vector<comparison::Judged>& all, Currency currency);

// What is asked but not judged: the region.
[[nodiscard]] std::vector<KeyValue> otherDemands(const comparison::Demand& demand);

// The goals that are asked, one entry each, and the rest.
[[nodiscard]] std::vector<KeyValue> demandEntries(const comparison::Demand& demand);

} // namespace berth::report
