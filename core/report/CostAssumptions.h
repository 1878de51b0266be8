// What costs rest on: settings in force, exchange rates, and every part of a purchase with its price and source.
#pragma once

#include "core/cost/CostReport.h"
#include "core/report/Document.h"
#include "core/sizing/Resolve.h"

#include <string>
#include <vector>

namespace berth::report {

// Name, value, source: without rows.
[[nodiscard]] Table assumptionColumns();

// Currency, the exchange rates that lead from or to it, and the settings of ownership.
void addCostSettings(Table& table, const cost::CostReport& report, const std::vector<cost::ExchangeRate>& rates);

// The price of each part of the machines, which add up to the purchase. `letter`: whose; empty: the only one.
void addPurchaseParts(Table& table, const cost::CostReport& report, const sizing::Deployment& deployment,
                      const std::string& letter);

// "A: Rent of H200 141GB SXM"; without a letter what it is alone.
[[nodiscard]] Text named(const std::string& letter, Text what);

// Rent of one accelerator, and tokens of an API, as far as a publication states them.
void addRent(Table& table, const cost::CloudAlternative& rent, const std::string& accelerator,
             const std::string& letter);
void addApi(Table& table, const cost::ApiAlternative& api, const std::string& model, const std::string& letter);

// All of it for one configuration.
[[nodiscard]] Table costAssumptions(const cost::CostReport& report, const sizing::Configuration& configuration,
                                    const std::vector<cost::ExchangeRate>& rates);

} // namespace berth::report
