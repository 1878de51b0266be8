// Everything that is said about the cost of one deployment: purchase, ownership, tokens at several loads, what renting
// or buying tokens would cost instead, when owning breaks even, the range, and the series that charts draw. Plain data.
#pragma once

#include "core/cost/Alternatives.h"
#include "core/cost/BreakEven.h"
#include "core/cost/CostPlan.h"
#include "core/cost/TokenCost.h"

#include <array>
#include <vector>

namespace berth::cost {

struct TokenPoint
{
    double utilisation;
    UnitPrice perMillion;
};

struct CloudAlternative
{
    Offer offer = Offer::OnDemand;
    std::optional<PriceChoice> choice; // nothing: the price was given
    CloudInputs inputs;
    Money monthly;
    std::optional<std::int64_t> breakEvenMonth; // nothing: owning does not get cheaper within its years
    std::optional<double> breakEvenUtilisation;
    std::vector<TokenPoint> tokens; // empty without a speed
};

struct ApiAlternative
{
    std::optional<PriceChoice> input, output; // nothing: the price was given
    ApiInputs inputs;
    Money monthly; // for the tokens made at the given utilisation
    std::optional<std::int64_t> breakEvenMonth;
    UnitPrice perMillionOutput; // of output, its share of input included
};

// One end of the range: every price and usual value at its low or high end together.
struct CostRange
{
    Money purchase, owning;
    std::optional<UnitPrice> perMillion; // at the scenario's utilisation
};

// What was paid by the end of month 0, 1, ...; the lines of the chart of cumulative costs.
struct CostSeries
{
    std::vector<Money> own;
    std::vector<std::vector<Money>> cloud; // as CostReport::cloud
    std::vector<Money> api; // empty: no such alternative
};

struct CostReport
{
    CostPlan plan; // base scenario
    OwnershipCost cost;
    std::optional<UnitPrice> perMillion; // at the plan's utilisation; nothing without a speed
    std::vector<TokenPoint> tokens; // at kShownUtilisations
    std::vector<CloudAlternative> cloud;
    std::optional<ApiAlternative> api;
    std::optional<CostRange> low, high;
    CostSeries series;
};

// Errors: as planCost; an alternative without a price is left out, never an error. The trace gets every step of the
// base scenario.
[[nodiscard]] Result<CostReport> reportCost(const CostSources& sources, const CostRequest& request,
                                            const CostSubject& subject, RecordingTrace& trace);

// Every price row that was used, each once; and those of the purchase alone.
[[nodiscard]] std::vector<const PriceRow*> usedPrices(const CostReport& report);
[[nodiscard]] std::vector<const PriceRow*> purchasePrices(const CostPlan& plan);

} // namespace berth::cost
