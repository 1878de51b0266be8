// What a million output tokens costs on machines of one's own, at a share of busy time:
//   (fixed/m / 730 + idle energy/h + u x (active - idle energy)/h) / (tokens/s x 3600 x u) x 10^6
// with fixed = owning cost without energy. Source: the cost per useful GPU hour of app.aidatacenterguide.com, with idle
// and active power as in ruvnet/ruflo's cost-local. Pure, without allocation.
#pragma once

#include "core/cost/Ownership.h"

#include <array>

namespace berth::cost {

// The shares of busy time at which the cost is always shown, as ruvnet/ruflo's cost-local does.
inline constexpr std::array kShownUtilisations{0.05, 0.25, 0.5, 1.0};

// Minor units of one hour, unrounded: at rest, and what work in all of it adds.
struct HourCost
{
    double rest = 0;
    double work = 0;
};

[[nodiscard]] HourCost hourCost(const OwnershipCost& cost);

// Nothing where no token comes out: no speed, no utilisation, or a price beyond what is computed exactly.
[[nodiscard]] std::optional<UnitPrice> costPerMillionTokens(const OwnershipCost& cost, TokensPerSecond rate,
                                                            double utilisation);

// The same for a machine rented at a fixed amount a month.
[[nodiscard]] std::optional<UnitPrice> rentPerMillionTokens(Money monthly, TokensPerSecond rate, double utilisation);

} // namespace berth::cost
