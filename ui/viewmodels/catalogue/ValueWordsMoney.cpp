// Words of the values of prices and costs: a pure data table.
#include "ui/viewmodels/catalogue/ValueWords.h"

#include <QtGlobal>

#include <array>

namespace berth::viewmodels::words {

namespace {

using catalog::TableId;

constexpr std::array kItem{
    ValueWord{"accelerator", QT_TRANSLATE_NOOP("Facts", "Accelerator")},
    ValueWord{"system", QT_TRANSLATE_NOOP("Facts", "System")},
    ValueWord{"cpu", QT_TRANSLATE_NOOP("Facts", "Processor")},
    ValueWord{"cloud", QT_TRANSLATE_NOOP("Facts", "Cloud, by the hour")},
    ValueWord{"api", QT_TRANSLATE_NOOP("Facts", "API, by the token")},
    ValueWord{"network_switch", QT_TRANSLATE_NOOP("Facts", "Network switch")},
    ValueWord{"network_link", QT_TRANSLATE_NOOP("Facts", "Network cable")},
    ValueWord{"network_adapter", QT_TRANSLATE_NOOP("Facts", "Network adapter")},
};
constexpr std::array kUnit{
    ValueWord{"each", QT_TRANSLATE_NOOP("Facts", "each")},
    ValueWord{"per_system", QT_TRANSLATE_NOOP("Facts", "per system")},
    ValueWord{"per_hour", QT_TRANSLATE_NOOP("Facts", "per hour")},
    ValueWord{"per_million_input_tokens", QT_TRANSLATE_NOOP("Facts", "per million input tokens")},
    ValueWord{"per_million_output_tokens", QT_TRANSLATE_NOOP("Facts", "per million output tokens")},
};
constexpr std::array kPriceKind{
    ValueWord{"list", QT_TRANSLATE_NOOP("Facts", "list price")},
    ValueWord{"msrp", QT_TRANSLATE_NOOP("Facts", "recommended retail")},
    ValueWord{"street", QT_TRANSLATE_NOOP("Facts", "street price")},
    ValueWord{"reseller", QT_TRANSLATE_NOOP("Facts", "reseller")},
    ValueWord{"spot", QT_TRANSLATE_NOOP("Facts", "spot")},
    ValueWord{"contract", QT_TRANSLATE_NOOP("Facts", "contract")},
    ValueWord{"tco", QT_TRANSLATE_NOOP("Facts", "cost of ownership")},
};
constexpr std::array kCost{
    ValueWord{"pue", "PUE", QT_TRANSLATE_NOOP("Facts", "power of the building over power of the machines")},
    ValueWord{"electricity_price_kwh", QT_TRANSLATE_NOOP("Facts", "Electricity, per kWh")},
    ValueWord{"colocation_kw_month", QT_TRANSLATE_NOOP("Facts", "Colocation, per kW and month")},
    ValueWord{"amortisation_years", QT_TRANSLATE_NOOP("Facts", "Years of use")},
    ValueWord{"utilisation", QT_TRANSLATE_NOOP("Facts", "Utilisation")},
    ValueWord{"support_share_year", QT_TRANSLATE_NOOP("Facts", "Support, share of the purchase a year")},
    ValueWord{"residual_share", QT_TRANSLATE_NOOP("Facts", "Value left at the end, share of the purchase")},
    ValueWord{"discount_rate_year", QT_TRANSLATE_NOOP("Facts", "Discount rate, a year")},
    ValueWord{"installation_share", QT_TRANSLATE_NOOP("Facts", "Installation, share of the purchase")},
    ValueWord{"staff_fte", QT_TRANSLATE_NOOP("Facts", "Staff, full-time people")},
    ValueWord{"staff_year", QT_TRANSLATE_NOOP("Facts", "Staff, per person and year")},
    ValueWord{"software_accelerator_year", QT_TRANSLATE_NOOP("Facts", "Software, per accelerator and year")},
    ValueWord{"processor_price", QT_TRANSLATE_NOOP("Facts", "Server processor")},
    ValueWord{"workstation_processor_price", QT_TRANSLATE_NOOP("Facts", "Workstation processor")},
    ValueWord{"memory_price_gb", QT_TRANSLATE_NOOP("Facts", "Server memory, per GB")},
    ValueWord{"chassis_share", QT_TRANSLATE_NOOP("Facts", "Rest of a server, share of its accelerators")},
    ValueWord{"stale_months", QT_TRANSLATE_NOOP("Facts", "Months until a price is old")},
};

constexpr std::array kSets{
    ValueSet{TableId::Prices, "item_kind", kItem},
    ValueSet{TableId::Prices, "unit", kUnit},
    ValueSet{TableId::Prices, "price_kind", kPriceKind},
    ValueSet{TableId::CostDefaults, "parameter", kCost},
};

} // namespace

std::span<const ValueSet> ofMoneyValues()
{
    return kSets;
}

} // namespace berth::viewmodels::words
