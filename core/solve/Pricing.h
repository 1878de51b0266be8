// Prices for the machines of a problem: of one node to buy, and of an hour of the clock when it is owned, at rest and
// at work (cost/TokenCost.h), by the user's terms and, for all that nobody states, the usual values of the catalogue
// (cost/CostPlan.h). Amounts of the whole deployment (staff, software, space) are an hour of their own, whatever the
// number of nodes.
#pragma once

#include "core/catalog/Catalog.h"
#include "core/cost/CostPlan.h"
#include "core/solve/Problem.h"

#include <string>
#include <vector>

namespace berth::solve {

struct PricingRequest
{
    std::string region; // empty: any
    std::string today; // ISO date
    std::vector<cost::ExchangeRate> rates; // to the problem's currency
    std::vector<cost::PriceRow> own{}; // the user's list, which goes before the catalogue
    cost::CostRequest terms{}; // of ownership and of renting; currency, region and date are those above
};

// What the prices are taken from; views into both, which must outlive it.
[[nodiscard]] cost::CostSources sourcesOf(const catalog::Catalog& catalog, const PricingRequest& request);

// Whether ownership can be counted by the request's terms. Errors: as cost::checkOwnership.
[[nodiscard]] Result<void> checkTerms(const catalog::Catalog& catalog, const PricingRequest& request,
                                      Currency currency);

[[nodiscard]] cost::Machine machineOf(const Machine& machine);

// The currencies in which the catalogue has prices of the machine: "USD, CNY"; empty: none at all.
[[nodiscard]] std::string otherCurrencies(const catalog::Catalog& catalog, const Machine& machine);

// Machines without a price in that currency, and without a rate to it, stay without.
void priceMachines(const catalog::Catalog& catalog, const PricingRequest& request, Problem& problem);

} // namespace berth::solve
