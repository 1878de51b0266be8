// What a choice costs to own, beside renting the same machines and buying its tokens. Pure.
#pragma once

#include "core/cost/CostReport.h"
#include "core/solve/Pricing.h"
#include "core/solve/Solver.h"

namespace berth::solve {

// Of everything that is bought, spare nodes included, which wait all the time; tokens by the use of the
// choice (Choice.h). In the problem's currency. `sources`: as sourcesOf the pricing. Errors: as cost::reportCost.
[[nodiscard]] Result<cost::CostReport> costOf(const cost::CostSources& sources, const PricingRequest& pricing,
                                              const Problem& problem, const Choice& choice, RecordingTrace& trace);

} // namespace berth::solve
