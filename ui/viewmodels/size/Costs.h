// What a configuration costs to buy, to own and to rent, with what the user set and the usual values of the catalogue
// for all that nobody states. Pure.
#pragma once

#include "ui/viewmodels/size/Answer.h"

#include "core/cost/CostReport.h"
#include "core/solve/Pricing.h"
#include "core/workspace/CostSettings.h"

namespace berth::viewmodels {

struct Costs
{
    Result<cost::CostReport> report;
    std::vector<TraceStep> steps; // of the base scenario
};

// In the currency and with the prices of the search. The settings must outlive the result, which names the exchange
// rates that it used.
[[nodiscard]] Costs costsOf(const catalog::Catalog& catalog, const workspace::CostSettings& settings,
                            const Candidate& candidate, const Search& search);

// What a search prices its machines by: the same terms.
[[nodiscard]] solve::PricingRequest pricingOf(const workspace::CostSettings& settings, const std::string& region,
                                              Currency currency);

} // namespace berth::viewmodels
