#include "core/training/TrainingCost.h"

#include "core/training/TraceKeys.h"

namespace berth::training {

namespace {

constexpr double kWattsPerKilowatt = 1e3;

Result<Money> shareOfMonths(Money month, const TrainingTime& time)
{
    return roundedMoney(static_cast<double>(month.minor) * time.hours / cost::kHoursPerMonth, month.currency,
                        Rounding::HalfEven);
}

Result<Money> rentOf(const cost::CloudInputs& rented, const TrainingTime& time)
{
    const double hourly = toDouble(rented.perHour.amount) * static_cast<double>(rented.perHour.currency.scale());
    return roundedMoney(hourly * static_cast<double>(rented.count) * time.hours, rented.perHour.currency,
                        Rounding::HalfEven);
}

} // namespace

RunEnergy runEnergy(Watts machines, double pue, const TrainingTime& time)
{
    const double kwh = machines.value / kWattsPerKilowatt * time.hours;
    return {kwh, pue, kwh * pue};
}

void traceEnergy(const RunEnergy& energy, Watts machines, const TrainingTime& time, RecordingTrace& trace)
{
    trace.step(keys::kEnergy, "power / 1000 * hours * pue",
               {{"power", machines.value, Unit::Watts, Origin::System},
                {"hours", time.hours, Unit::Hours, Origin::Computed},
                {"pue", energy.pue, Unit::Count, Origin::CostDefault}},
               energy.kwh, Unit::KilowattHours);
}

Result<RunCost> runCost(const cost::CostReport& months, const TrainingTime& time)
{
    const auto owning = shareOfMonths(months.cost.owning, time);
    const auto energy = shareOfMonths(months.cost.energy, time);
    if (!owning || !energy) {
        return std::unexpected(owning ? energy.error() : owning.error());
    }
    RunCost cost{*owning, *energy, {}};
    for (const cost::CloudAlternative& offer : months.cloud) {
        const auto amount = rentOf(offer.inputs, time);
        if (!amount) {
            return std::unexpected(amount.error());
        }
        cost.rents.push_back({&offer, *amount});
    }
    return cost;
}

} // namespace berth::training
