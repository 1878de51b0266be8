// What a configuration costs to buy and to own, with the usual values of the catalogue for all that nobody states.
// Pure.
#pragma once

#include "ui/viewmodels/size/Answer.h"

#include "core/cost/CostReport.h"

namespace berth::viewmodels {

struct Costs
{
    Result<cost::CostReport> report;
    std::vector<TraceStep> steps; // of the base scenario
};

[[nodiscard]] Costs costsOf(const catalog::Catalog& catalog, const Candidate& candidate, Currency currency);

// The publication behind the price; nullptr where there is none.
[[nodiscard]] const Provenance* priceSource(const Costs& costs);

} // namespace berth::viewmodels
