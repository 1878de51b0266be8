#include "core/cost/Ownership.h"

#include "core/cost/CostKeys.h"

#include <cmath>
#include <fmt/format.h>

namespace berth::cost {
namespace {

constexpr double kWattsPerKilowatt = 1000;

double minorPerUnit(const UnitPrice& price)
{
    return toDouble(price.amount) * static_cast<double>(price.currency.scale());
}

// Half to even, in the default rounding of the machine; inputs are checked to stay far below 2^53.
Money rounded(double minor, Currency currency)
{
    return {static_cast<std::int64_t>(std::nearbyint(minor)), currency};
}

Money monthly(Money yearly)
{
    return rounded(static_cast<double>(yearly.minor) / kMonthsPerYear, yearly.currency);
}

struct Energy
{
    double activeHour, idleHour; // cost, minor units
    double kwh; // a month
};

Energy energyOf(const OwnershipInputs& in)
{
    const double perHour = in.pue / kWattsPerKilowatt; // kWh of one watt
    const bool paid = !in.colocation || !in.colocation->includesEnergy;
    const double price = paid ? minorPerUnit(in.tariff) : 0;
    const double average = in.active.value * in.utilisation + in.idle.value * (1 - in.utilisation);
    return {in.active.value * perHour * price, in.idle.value * perHour * price, average * perHour * kHoursPerMonth};
}

double energyCost(const OwnershipInputs& in, const Energy& energy)
{
    return (energy.activeHour * in.utilisation + energy.idleHour * (1 - in.utilisation)) * kHoursPerMonth;
}

double premisesOf(const OwnershipInputs& in)
{
    return in.colocation ? in.colocation->kilowatts * minorPerUnit(in.colocation->perKilowattMonth)
                         : static_cast<double>(in.spaceMonthly.minor);
}

double supportOf(const OwnershipInputs& in)
{
    return static_cast<double>(in.purchase.minor) * toDouble(in.supportShare) / kMonthsPerYear;
}

double presentValue(const OwnershipInputs& in, const OwnershipCost& cost)
{
    const int months = in.years * kMonthsPerYear;
    const double factor = std::pow(1 + in.discountRate, -1.0 / kMonthsPerYear);
    const double annuity = in.discountRate > 0 ? factor * (1 - std::pow(factor, months)) / (1 - factor) : months;
    return static_cast<double>(cost.capital.minor) + static_cast<double>(cost.running.minor) * annuity
        - static_cast<double>(cost.residual.minor) * std::pow(factor, months);
}

TraceInput money(std::string_view symbol, Money amount, Origin origin)
{
    return {symbol, toMajor(amount), Unit::Money, origin};
}

using enum Origin;

void traceCapital(const OwnershipInputs& in, const OwnershipCost& cost, RecordingTrace& trace)
{
    const TraceInput installation = money("installation", in.installation, Request);
    const TraceInput licences = money("licences", in.licences, Request);
    const Money oneOff{cost.capital.minor - in.purchase.minor, cost.capital.currency};
    if (oneOff.minor > 0) {
        trace.step(keys::kOneOff, "installation + licences", {installation, licences}, toMajor(oneOff), Unit::Money);
    }
    trace.step(keys::kCapital, "purchase + installation + licences",
               {money("purchase", in.purchase, Price), installation, licences}, toMajor(cost.capital), Unit::Money);
    trace.step(keys::kResidual, "purchase * share",
               {money("purchase", in.purchase, Price), {"share", toDouble(in.residualShare), Unit::Share, CostDefault}},
               toMajor(cost.residual), Unit::Money);
    trace.step(keys::kAmortisation, "(capital - residual) / months",
               {money("capital", cost.capital, Computed),
                money("residual", cost.residual, Computed),
                {"months", static_cast<double>(in.years) * kMonthsPerYear, Unit::Months, CostDefault}},
               toMajor(cost.amortisation), Unit::Money);
}

void traceEnergy(const OwnershipInputs& in, const OwnershipCost& cost, RecordingTrace& trace)
{
    trace.step(keys::kEnergy, "(active * u + idle * (1 - u)) / 1000 * hours * PUE",
               {{"active", in.active.value, Unit::Watts, Computed},
                {"u", in.utilisation, Unit::Share, CostDefault},
                {"idle", in.idle.value, Unit::Watts, Computed},
                {"hours", kHoursPerMonth, Unit::Hours, Computed},
                {"PUE", in.pue, Unit::None, CostDefault}},
               cost.energyKwh, Unit::KilowattHours);
    if (cost.energy.minor > 0) { // otherwise nobody knows the tariff, or the rent of the premises has it
        trace.step(keys::kEnergyCost, "energy * tariff",
                   {{"energy", cost.energyKwh, Unit::KilowattHours, Computed},
                    {"tariff", toDouble(in.tariff.amount), Unit::MoneyPerKilowattHour, CostDefault}},
                   toMajor(cost.energy), Unit::Money);
    }
}

void tracePremises(const OwnershipInputs& in, const OwnershipCost& cost, RecordingTrace& trace)
{
    if (in.colocation) {
        trace.step(keys::kPremises, "power / 1000 * perKilowatt",
                   {{"power", in.colocation->kilowatts * kWattsPerKilowatt, Unit::Watts, Request},
                    {"perKilowatt", toDouble(in.colocation->perKilowattMonth.amount), Unit::Money, Request}},
                   toMajor(cost.premises), Unit::Money);
    } else if (in.spaceMonthly.minor > 0) {
        trace.step(keys::kPremises, "space", {money("space", in.spaceMonthly, Request)}, toMajor(cost.premises),
                   Unit::Money);
    }
}

// What is paid by the year, where it is paid.
void traceYearly(const OwnershipInputs& in, const OwnershipCost& cost, RecordingTrace& trace)
{
    if (in.softwareYearly.minor > 0) {
        trace.step(keys::kSoftware, "softwareYear / 12", {money("softwareYear", in.softwareYearly, Request)},
                   toMajor(cost.software), Unit::Money);
    }
    if (in.staffYearly.minor > 0) {
        trace.step(keys::kStaff, "staffYear / 12", {money("staffYear", in.staffYearly, Request)}, toMajor(cost.staff),
                   Unit::Money);
    }
}

void traceRunning(const OwnershipInputs& in, const OwnershipCost& cost, RecordingTrace& trace)
{
    tracePremises(in, cost, trace);
    trace.step(keys::kSupport, "purchase * share / 12",
               {money("purchase", in.purchase, Price), {"share", toDouble(in.supportShare), Unit::Share, CostDefault}},
               toMajor(cost.support), Unit::Money);
    traceYearly(in, cost, trace);
    trace.step(keys::kRunning, "energy + premises + support + software + staff",
               {money("energy", cost.energy, Computed), money("premises", cost.premises, Computed),
                money("support", cost.support, Computed), money("software", cost.software, Computed),
                money("staff", cost.staff, Computed)},
               toMajor(cost.running), Unit::Money);
}

void traceWhole(const OwnershipInputs& in, const OwnershipCost& cost, RecordingTrace& trace)
{
    trace.step(keys::kOwning, "amortisation + running",
               {money("amortisation", cost.amortisation, Computed), money("running", cost.running, Computed)},
               toMajor(cost.owning), Unit::Money);
    trace.step(keys::kTotal, "capital + months * running - residual",
               {money("capital", cost.capital, Computed),
                {"months", static_cast<double>(in.years) * kMonthsPerYear, Unit::Months, CostDefault},
                money("running", cost.running, Computed),
                money("residual", cost.residual, Computed)},
               toMajor(cost.total), Unit::Money);
    trace.step(keys::kPresentValue, "capital + sum(running / (1 + r) ^ (m / 12)) - residual / (1 + r) ^ years",
               {money("capital", cost.capital, Computed),
                money("running", cost.running, Computed),
                {"r", in.discountRate, Unit::Share, CostDefault},
                money("residual", cost.residual, Computed),
                {"years", static_cast<double>(in.years), Unit::Count, CostDefault}},
               toMajor(cost.presentValue), Unit::Money);
}

template <class Trace>
OwnershipCost estimate(const OwnershipInputs& in, Trace& trace)
{
    const Currency currency = in.purchase.currency;
    const Energy energy = energyOf(in);
    const std::int64_t months = std::int64_t{in.years} * kMonthsPerYear;
    OwnershipCost cost;
    cost.activeHour = energy.activeHour;
    cost.idleHour = energy.idleHour;
    cost.energyKwh = energy.kwh;
    cost.capital = {in.purchase.minor + in.installation.minor + in.licences.minor, currency};
    cost.residual = rounded(static_cast<double>(in.purchase.minor) * toDouble(in.residualShare), currency);
    const std::int64_t used = cost.capital.minor - cost.residual.minor;
    cost.amortisation = rounded(static_cast<double>(used) / static_cast<double>(months), currency);
    cost.energy = rounded(energyCost(in, energy), currency);
    cost.premises = rounded(premisesOf(in), currency);
    cost.support = rounded(supportOf(in), currency);
    cost.software = monthly(in.softwareYearly);
    cost.staff = monthly(in.staffYearly);
    cost.running = {cost.energy.minor + cost.premises.minor + cost.support.minor + cost.software.minor
                        + cost.staff.minor,
                    currency};
    cost.owning = {cost.amortisation.minor + cost.running.minor, currency};
    cost.total = {used + cost.running.minor * months, currency};
    cost.presentValue = rounded(presentValue(in, cost), currency);
    if constexpr (Trace::kRecords) {
        traceCapital(in, cost, trace);
        traceEnergy(in, cost, trace);
        traceRunning(in, cost, trace);
        traceWhole(in, cost, trace);
    }
    return cost;
}

std::string number(double value)
{
    return fmt::format("{}", value);
}

Result<void> checkRange(const char* name, double value, double least, double most)
{
    const bool inside = value >= least && value <= most; // false for NaN as well
    if (!inside) {
        return failure(ErrorCode::ValueOutOfRange, {name, number(value), number(least), number(most)}, name);
    }
    return {};
}

Result<void> checkAmount(const char* name, Money amount, Currency currency)
{
    if (amount.currency != currency) {
        return failure(ErrorCode::CurrencyMismatch, {std::string(amount.currency.text()), std::string(currency.text())},
                       name);
    }
    return checkRange(name, toMajor(amount), 0, toMajor({kMostMinor, currency}));
}

Result<void> checkPrice(const char* name, const UnitPrice& price, Currency currency)
{
    const Result<void> alike = checkAmount(name, {0, price.currency}, currency);
    return alike ? checkRange(name, toDouble(price.amount), 0, toMajor({kMostMinor, currency})) : alike;
}

Result<void> firstFailure(std::initializer_list<Result<void>> checks)
{
    for (const Result<void>& check : checks) {
        if (!check) {
            return check;
        }
    }
    return {};
}

Result<void> checkColocation(const OwnershipInputs& in)
{
    const Currency currency = in.purchase.currency;
    if (!in.colocation) {
        return {};
    }
    if (in.spaceMonthly.minor > 0) {
        return failure(ErrorCode::ConflictingInputs, {"colocation", "space"}, "colocation");
    }
    return firstFailure({
        checkRange("colocation", in.colocation->kilowatts, 0, kMostWatts / kWattsPerKilowatt),
        checkPrice("colocation-rate", in.colocation->perKilowattMonth, currency),
    });
}

} // namespace

OwnershipInputs emptyInputs(Currency currency)
{
    const Money nothing{0, currency};
    OwnershipInputs inputs;
    for (Money* amount : {&inputs.purchase, &inputs.installation, &inputs.licences, &inputs.softwareYearly,
                          &inputs.staffYearly, &inputs.spaceMonthly}) {
        *amount = nothing;
    }
    inputs.tariff.currency = currency;
    return inputs;
}

Result<void> checkOwnership(const OwnershipInputs& in)
{
    const Currency currency = in.purchase.currency;
    const Result<void> each = firstFailure({
        checkAmount("purchase", in.purchase, currency),
        checkAmount("installation", in.installation, currency),
        checkAmount("licences", in.licences, currency),
        checkAmount("software", in.softwareYearly, currency),
        checkAmount("staff", in.staffYearly, currency),
        checkAmount("space", in.spaceMonthly, currency),
        checkPrice("tariff", in.tariff, currency),
        checkRange("support", toDouble(in.supportShare), 0, 1),
        checkRange("residual", toDouble(in.residualShare), 0, 1),
        checkRange("power", in.active.value, 0, kMostWatts),
        checkRange("idle-power", in.idle.value, 0, kMostWatts),
        checkRange("pue", in.pue, 1, kMostPue),
        checkRange("years", in.years, 1, kMostYears),
        checkRange("utilisation", in.utilisation, 0, 1),
        checkRange("discount-rate", in.discountRate, 0, 1),
        checkColocation(in),
    });
    if (!each) {
        return each;
    }
    const double most = energyCost(in, energyOf(in)) + premisesOf(in);
    if (most > static_cast<double>(kMostMinor)) {
        return failure(ErrorCode::AmountTooLarge, {std::string(currency.text())});
    }
    return {};
}

OwnershipCost estimateOwnership(const OwnershipInputs& inputs, NullTrace& trace)
{
    return estimate(inputs, trace);
}

OwnershipCost estimateOwnership(const OwnershipInputs& inputs, RecordingTrace& trace)
{
    return estimate(inputs, trace);
}

} // namespace berth::cost
