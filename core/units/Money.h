// An amount: a whole number of minor units (cents) of one currency. Unlike currencies neither add nor compare, nothing
// wraps around, every division and share names its rounding, and a total that is split loses nothing.
// Errors: CurrencyMismatch {one, other}, AmountTooLarge {currency}. Pure; no allocation while nothing fails.
#pragma once

#include "core/units/Currency.h"
#include "core/units/Decimal.h"
#include "core/units/Rounding.h"

#include <compare>
#include <span>
#include <vector>

namespace berth {

struct Money
{
    std::int64_t minor = 0;
    Currency currency;

    friend constexpr bool operator==(const Money&, const Money&) = default; // unlike currencies are unlike amounts
};

// What one of something costs: a device, a kilowatt-hour, a million tokens. May go below a minor unit.
struct UnitPrice
{
    Millionths amount; // of the major unit
    Currency currency;

    friend constexpr bool operator==(const UnitPrice&, const UnitPrice&) = default;
};

// Amounts that people state are refused beyond this, so that thousands of them still add up exactly.
inline constexpr std::int64_t kMostMinor = 1'000'000'000'000'000;

[[nodiscard]] Result<Money> sum(Money a, Money b);
[[nodiscard]] Result<Money> difference(Money a, Money b);
[[nodiscard]] Result<Money> times(Money amount, std::int64_t count);
[[nodiscard]] Result<Money> share(Money amount, Millionths factor, Rounding rounding); // 190000 is 19 %
[[nodiscard]] Result<std::strong_ordering> compare(Money a, Money b);

// Proportional to weights (not negative, not all zero); the minor units that rounding down leaves go one by one to
// the largest remainders, the earlier first. The parts add up to the total.
[[nodiscard]] Result<std::vector<Money>> allocate(Money total, std::span<const std::int64_t> weights);

// `count` of something, not negative.
[[nodiscard]] Result<Money> priceOf(UnitPrice price, std::int64_t count, Rounding rounding);

// From arithmetic on physical quantities, which is done in doubles; `minor` is in minor units.
[[nodiscard]] Result<Money> roundedMoney(double minor, Currency currency, Rounding rounding);

[[nodiscard]] constexpr double toMajor(Money amount)
{
    return static_cast<double>(amount.minor) / static_cast<double>(amount.currency.scale());
}

} // namespace berth
