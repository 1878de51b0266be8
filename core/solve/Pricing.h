// Prices for the machines of a problem: of one node to buy, and of an hour of the clock when it is owned, at rest and
// at work (cost/TokenCost.h), by the user's terms and, for all that nobody states, the usual values of the catalogue
// (cost/CostPlan.h). What is paid however many nodes there are (staff, space) is an hour of its own; what grows with
// them (software of each accelerator, kilowatts of colocation) counts with the node.
#pragma once

#include "core/catalog/Catalog.h"
#include "core/cost/CostPlan.h"
#include "core/solve/Problem.h"

#include <functional>
#include <string>
#include <vector>

namespace berth::solve {

// Terms of ownership and of renting for that many nodes of a machine; currency, region and date are set by whoever
// asks.
using Terms = std::function<cost::CostRequest(const cost::CostSubject&)>;

struct PricingRequest
{
    std::string region; // empty: any
    std::string today; // ISO date
    std::vector<cost::ExchangeRate> rates; // to the problem's currency
    std::vector<cost::PriceRow> own{}; // the user's list, which goes before the catalogue
    Terms terms{}; // empty: the usual ones
};

// The terms for that subject, with currency, region and date.
[[nodiscard]] cost::CostRequest termsFor(const PricingRequest& request, const cost::CostSubject& subject,
                                         Currency currency);

// What the prices are taken from; views into both, which must outlive it.
[[nodiscard]] cost::CostSources sourcesOf(const catalog::Catalog& catalog, const PricingRequest& request);

// Whether ownership can be counted by the request's terms. Errors: as cost::checkOwnership.
[[nodiscard]] Result<void> checkTerms(const catalog::Catalog& catalog, const PricingRequest& request,
                                      Currency currency);

[[nodiscard]] cost::Machine machineOf(const Machine& machine);

// The currencies in which the catalogue and the user's list have prices of machines that have none in the problem's.
struct Unpriced
{
    int machines = 0; // priced in these alone
    std::vector<std::string> currencies; // the most frequent first
    std::vector<std::string>
        networks; // of machines that have a price, by their ids; no budget takes more than one such
    std::vector<std::string> networkCurrencies; // in which these have one; empty: in none
};

[[nodiscard]] Unpriced unpricedIn(const catalog::Catalog& catalog, const PricingRequest& request,
                                  const Problem& problem);

// Own prices of the machines, their networks and the models that do not count.
struct UnusedOwn
{
    std::vector<const cost::PriceRow*> aside; // no exchange rate (cost::ownPricesAside)
    std::vector<const cost::PriceRow*> behind; // others go before (cost::ownPricesBehind)
};

[[nodiscard]] UnusedOwn unusedOwnPrices(const catalog::Catalog& catalog, const PricingRequest& request,
                                        const Problem& problem);

// Machines without a price in that currency, and without a rate to it, stay without.
void priceMachines(const catalog::Catalog& catalog, const PricingRequest& request, Problem& problem);

} // namespace berth::solve
