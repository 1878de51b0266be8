// What the user set about costs once for all sizings, in place of the usual values of the catalogue. Kept as texts in
// the workspace under fixed names, so that all of it is written by one call, as a whole or not at all.
#pragma once

#include "core/cost/CostPlan.h"
#include "core/workspace/Types.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace berth::workspace {

// Numbers and amounts that may be set. Shares are 0 to 1.
enum class CostItem {
    Pue,
    Utilisation, // share of the hours with full work
    Years, // over which the purchase is written off
    Residual, // share of the purchase
    Discount, // share a year
    Support, // share of the purchase a year
    StaffCount, // people
    Tariff, // amounts from here on: one kWh
    Colocation, // one kW for a month
    Space, // rent of a month
    StaffPay, // one person for a year
    Software, // one accelerator for a year
    Installation, // one machine, once
    Licences, // one accelerator, once
};
inline constexpr int kCostItems = 14;

[[nodiscard]] constexpr bool isAmount(CostItem item)
{
    return item >= CostItem::Tariff;
}

// The row of the catalogue's defaults that holds where nothing is set; nothing: nobody's figure is shipped.
[[nodiscard]] std::optional<cost::CostParameter> parameterOf(CostItem item);

enum class Premises { NotCounted, Colocated, Rented };

struct CostSettings
{
    std::string currency; // ISO 4217; empty: not chosen
    std::vector<cost::ExchangeRate> rates;
    std::map<CostItem, double> numbers;
    std::map<CostItem, std::vector<UnitPrice>> amounts; // at most one of each currency
    Premises premises = Premises::NotCounted;
    bool energyIncluded = false; // in the price of colocation
};

// Every name, empty where nothing is set, so that writing them all forgets what was taken back.
[[nodiscard]] Fields costFields(const CostSettings& settings);

// Names that are not known and values that cannot be read are passed over.
[[nodiscard]] CostSettings costSettingsOf(const Fields& fields);

// The user's amount in that currency, or the first one that a rate leads to it.
[[nodiscard]] std::optional<UnitPrice> ownAmount(const CostSettings& settings, CostItem item, Currency currency);

// What was set as a request for costs in that currency; what was not is left to the usual values. Colocation is
// reserved for the power that the machines draw at most, as they are billed.
[[nodiscard]] cost::CostRequest costRequest(const CostSettings& settings, Currency currency, std::string today,
                                            const cost::CostSubject& subject);

} // namespace berth::workspace
