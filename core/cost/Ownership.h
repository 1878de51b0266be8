// What owning machines costs, month by month.
//   capital        = purchase + installation + licences
//   amortisation/m = (capital - residual) / (12 x years)
//   energy/m       = (active kW x utilisation + idle kW x (1 - utilisation)) x 730 h x PUE; times the tariff
//   premises/m     = colocated kW x rate, or rent of space: never both
//   running/m      = energy + premises + support / 12 + software / 12 + staff / 12
//   owning/m       = amortisation + running
//   present value  = capital + sum over months of running / (1 + r)^(m / 12) - residual / (1 + r)^years
// Sources: the calculators of randomcalculators.com and ai-infrastructure.net for amortisation, energy and support;
// present value: textbook discounting. Every line is rounded to minor units, half to even, before it is summed, so the
// totals are those of the lines. Pure; no allocation with NullTrace; safe from any thread.
#pragma once

#include "core/units/Money.h"
#include "core/units/Quantity.h"
#include "core/units/Trace.h"

#include <optional>

namespace berth::cost {

inline constexpr double kHoursPerMonth = 730; // 8760 hours of a year / 12
inline constexpr int kMonthsPerYear = 12;

struct Colocation
{
    double kilowatts = 0; // reserved
    UnitPrice perKilowattMonth;
    bool includesEnergy = false;
};

// Amounts of the whole deployment, all in one currency and none negative.
struct OwnershipInputs
{
    Money purchase, installation, licences; // once
    Money softwareYearly, staffYearly, spaceMonthly;
    Millionths supportShare; // of the purchase, a year
    Millionths residualShare; // of the purchase, at the end
    Watts active, idle; // of all machines, without the building
    double pue = 1;
    UnitPrice tariff; // of one kWh
    std::optional<Colocation> colocation;
    int years = 1;
    double utilisation = 1; // share of the hours with the active power
    double discountRate = 0; // a year
};

inline constexpr int kMostYears = 30;
inline constexpr double kMostPue = 10;
inline constexpr double kMostWatts = 1e9; // a power station

// Amounts of zero in the currency; the rest of the inputs are set by the caller.
[[nodiscard]] OwnershipInputs emptyInputs(Currency currency);

// To be called once before estimating. Errors: CurrencyMismatch; ValueOutOfRange {name, value, least, most};
// ConflictingInputs {colocation, space}; AmountTooLarge {currency}.
[[nodiscard]] Result<void> checkOwnership(const OwnershipInputs& inputs);

struct OwnershipCost
{
    Money capital, residual;
    Money amortisation, energy, premises, support, software, staff; // a month
    Money running; // a month, without amortisation
    Money owning; // a month
    Money total; // over all years: capital + running - residual
    Money presentValue; // of the same payments
    double energyKwh = 0; // a month
    double activeHour = 0, idleHour = 0; // energy cost of an hour, minor units, unrounded
};

// Requires checked inputs.
[[nodiscard]] OwnershipCost estimateOwnership(const OwnershipInputs& inputs, NullTrace& trace);
[[nodiscard]] OwnershipCost estimateOwnership(const OwnershipInputs& inputs, RecordingTrace& trace);

} // namespace berth::cost
