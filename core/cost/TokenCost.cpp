#include "core/cost/TokenCost.h"

namespace berth::cost {
namespace {

constexpr double kSecondsPerHour = 3600;

double hourOf(const OwnershipCost& cost, double utilisation)
{
    const HourCost hour = hourCost(cost);
    return hour.rest + utilisation * hour.work;
}

std::optional<UnitPrice> unitPrice(double minor, Currency currency)
{
    const double millionths = minor / static_cast<double>(currency.scale()) * static_cast<double>(kMillion);
    const auto rounded = roundedMoney(millionths, currency, Rounding::HalfEven);
    return rounded ? std::optional(UnitPrice{{rounded->minor}, currency}) : std::nullopt;
}

std::optional<UnitPrice> perMillion(double minorPerHour, TokensPerSecond rate, double utilisation, Currency currency)
{
    if (!(rate.value > 0) || !(utilisation > 0)) {
        return std::nullopt;
    }
    const double tokens = rate.value * kSecondsPerHour * utilisation;
    return unitPrice(minorPerHour / tokens * static_cast<double>(kMillion), currency);
}

} // namespace

HourCost hourCost(const OwnershipCost& cost)
{
    const auto fixed = static_cast<double>(cost.owning.minor - cost.energy.minor);
    return {fixed / kHoursPerMonth + cost.idleHour, cost.activeHour - cost.idleHour};
}

std::optional<UnitPrice> costPerMillionTokens(const OwnershipCost& cost, TokensPerSecond rate, double utilisation)
{
    return perMillion(hourOf(cost, utilisation), rate, utilisation, cost.owning.currency);
}

std::optional<UnitPrice> rentPerMillionTokens(Money monthly, TokensPerSecond rate, double utilisation)
{
    return perMillion(static_cast<double>(monthly.minor) / kHoursPerMonth, rate, utilisation, monthly.currency);
}

} // namespace berth::cost
