// Prices for the machines of a problem: of one node to buy, and of an hour of its full work when it is owned.
//   busy hour = what ownership of one node costs in a month / (730 h x usual share of busy time), energy included,
// with the usual values of the catalogue for all that nobody states (cost/CostPlan.h).
#pragma once

#include "core/catalog/Catalog.h"
#include "core/cost/ExchangeRates.h"
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
};

// Machines without a price in that currency, and without a rate to it, stay without.
void priceMachines(const catalog::Catalog& catalog, const PricingRequest& request, Problem& problem);

} // namespace berth::solve
