// What ownership costs usually are, as data: every value with its source and date, replaceable one by one. The table is
// resources/catalog/cost_defaults.csv; where it has no row, nobody's figure could be confirmed and the user is asked.
#pragma once

#include "core/base/Provenance.h"
#include "core/units/Currency.h"

#include <optional>
#include <span>
#include <string>

namespace berth::cost {

enum class CostParameter {
    Pue, // power of the whole building over power of the machines
    ElectricityPrice, // of one kWh
    ColocationRate, // of one kW for one month
    AmortisationYears,
    Utilisation, // share of the hours in which the machine works at its full rate
    SupportShare, // of the purchase, a year
    ResidualShare, // of the purchase, at the end
    DiscountRate, // a year
    InstallationShare, // of the purchase, once
    StaffFte, // full-time people
    StaffYearly, // one full-time person for a year
    SoftwareYearly, // one accelerator for a year
    ProcessorPrice, // one server processor
    WorkstationProcessorPrice,
    MemoryPriceGb, // one GB of server memory
    ChassisShare, // everything of a server but accelerators, processors and memory, over the accelerators
    StaleMonths, // a price older than this is marked
};

struct CostDefault
{
    std::string id;
    CostParameter parameter = CostParameter::Pue;
    std::string region; // empty: anywhere
    std::string currency; // ISO 4217; empty: no amount of money
    double value = 0; // base scenario
    std::optional<double> low; // what makes the cost low
    std::optional<double> high; // what makes the cost high
    std::string notes;
    Provenance provenance;
};

enum class Scenario { Low, Base, High };

[[nodiscard]] double valueOf(const CostDefault& row, Scenario scenario);

// The first row of the parameter that is in the currency (or is no money) and of the region, then of any region, then
// of whichever region; nullptr: none.
[[nodiscard]] const CostDefault* findDefault(std::span<const CostDefault> defaults, CostParameter parameter,
                                             Currency currency, std::string_view region = {});

} // namespace berth::cost
