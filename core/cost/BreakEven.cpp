#include "core/cost/BreakEven.h"

#include "core/cost/CostKeys.h"

namespace berth::cost {

Result<std::optional<std::int64_t>> breakEvenMonth(const OwnershipCost& own, Money alternativeMonthly)
{
    const auto saved = difference(alternativeMonthly, own.running);
    if (!saved) {
        return std::unexpected(saved.error());
    }
    if (own.capital.minor <= 0) {
        return std::optional<std::int64_t>(0);
    }
    if (saved->minor <= 0) {
        return std::optional<std::int64_t>();
    }
    return std::optional((own.capital.minor + saved->minor - 1) / saved->minor);
}

Result<std::optional<double>> breakEvenUtilisation(const OwnershipCost& own, Money rentedMonthly)
{
    if (const auto alike = difference(rentedMonthly, own.owning); !alike) {
        return std::unexpected(alike.error());
    }
    const auto fixed = static_cast<double>(own.owning.minor - own.energy.minor);
    const double idle = own.idleHour * kHoursPerMonth;
    const double busy = (own.activeHour - own.idleHour) * kHoursPerMonth;
    const double utilisation = (fixed + idle) / (static_cast<double>(rentedMonthly.minor) - busy);
    const bool reachable = utilisation >= 0 && utilisation <= 1;
    return reachable ? std::optional(utilisation) : std::nullopt;
}

Result<std::vector<Money>> cumulative(Money first, Money monthly, int months)
{
    std::vector<Money> paid;
    paid.reserve(static_cast<std::size_t>(months) + 1);
    Result<Money> now = first;
    for (int month = 0; month <= months && now; ++month) {
        paid.push_back(*now);
        now = sum(*now, monthly);
    }
    return now ? Result<std::vector<Money>>(std::move(paid)) : std::unexpected(now.error());
}

void traceBreakEvenMonth(std::string_view key, const OwnershipCost& own, Money alternativeMonthly,
                         RecordingTrace& trace)
{
    const auto month = breakEvenMonth(own, alternativeMonthly);
    if (month && *month) {
        trace.step(key, "ceil(capital / (alternative - running))",
                   {{"capital", toMajor(own.capital), Unit::Money, Origin::Computed},
                    {"alternative", toMajor(alternativeMonthly), Unit::Money, Origin::Computed},
                    {"running", toMajor(own.running), Unit::Money, Origin::Computed}},
                   static_cast<double>(**month), Unit::Months);
    }
}

void traceBreakEvenUse(const OwnershipCost& own, Money rentedMonthly, RecordingTrace& trace)
{
    const auto use = breakEvenUtilisation(own, rentedMonthly);
    if (use && *use) {
        const double scale = static_cast<double>(own.owning.currency.scale()) / kHoursPerMonth;
        trace.step(keys::kBreakEvenUse, "(fixed + idle) / (rented - (active - idle))",
                   {{"fixed", toMajor(own.owning) - toMajor(own.energy), Unit::Money, Origin::Computed},
                    {"idle", own.idleHour / scale, Unit::Money, Origin::Computed},
                    {"rented", toMajor(rentedMonthly), Unit::Money, Origin::Price},
                    {"active", own.activeHour / scale, Unit::Money, Origin::Computed}},
                   **use, Unit::Share);
    }
}

} // namespace berth::cost
