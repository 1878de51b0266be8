#include "core/units/Money.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace berth {
namespace {

// Products of two amounts of 64 bits; GCC and clang have the type, strict ISO C++ has not.
__extension__ typedef __int128 Wide;

std::unexpected<Error> tooLarge(Currency currency)
{
    return failure(ErrorCode::AmountTooLarge, {std::string(currency.text())});
}

std::unexpected<Error> unlike(Money a, Money b)
{
    return failure(ErrorCode::CurrencyMismatch, {std::string(a.currency.text()), std::string(b.currency.text())});
}

// |numerator| / divisor goes up by one where the rounding says so.
bool roundsAway(Wide whole, Wide rest, Wide divisor, Rounding rounding)
{
    switch (rounding) {
    case Rounding::HalfEven:
        return 2 * rest > divisor || (2 * rest == divisor && whole % 2 != 0);
    case Rounding::HalfUp:
        return 2 * rest >= divisor;
    case Rounding::Down:
        return false;
    case Rounding::Up:
        return rest != 0;
    }
    return false;
}

Result<Money> ratio(Wide numerator, Wide divisor, Currency currency, Rounding rounding)
{
    const bool negative = numerator < 0;
    const Wide size = negative ? -numerator : numerator;
    Wide whole = size / divisor;
    whole += roundsAway(whole, size % divisor, divisor, rounding) ? 1 : 0;
    if (whole > std::numeric_limits<std::int64_t>::max()) {
        return tooLarge(currency);
    }
    const auto minor = static_cast<std::int64_t>(whole);
    return Money{negative ? -minor : minor, currency};
}

} // namespace

Result<Money> sum(Money a, Money b)
{
    if (a.currency != b.currency) {
        return unlike(a, b);
    }
    Money total{0, a.currency};
    if (__builtin_add_overflow(a.minor, b.minor, &total.minor)) {
        return tooLarge(a.currency);
    }
    return total;
}

Result<Money> difference(Money a, Money b)
{
    if (a.currency != b.currency) {
        return unlike(a, b);
    }
    Money rest{0, a.currency};
    if (__builtin_sub_overflow(a.minor, b.minor, &rest.minor)) {
        return tooLarge(a.currency);
    }
    return rest;
}

Result<Money> times(Money amount, std::int64_t count)
{
    Money total{0, amount.currency};
    if (__builtin_mul_overflow(amount.minor, count, &total.minor)) {
        return tooLarge(amount.currency);
    }
    return total;
}

Result<Money> share(Money amount, Millionths factor, Rounding rounding)
{
    return ratio(Wide{amount.minor} * factor.value, kMillion, amount.currency, rounding);
}

Result<std::strong_ordering> compare(Money a, Money b)
{
    if (a.currency != b.currency) {
        return unlike(a, b);
    }
    return a.minor <=> b.minor;
}

Result<std::vector<Money>> allocate(Money total, std::span<const std::int64_t> weights)
{
    Wide whole = 0;
    for (const std::int64_t weight : weights) {
        whole += weight;
        if (weight < 0) {
            return failure(ErrorCode::ValueOutOfRange, {"weight", std::to_string(weight), "0", ""});
        }
    }
    if (whole == 0) {
        return failure(ErrorCode::MissingInput, {"weight"});
    }
    std::vector<Money> parts;
    std::vector<Wide> rests; // of |part|, in units of 1 / whole
    const std::int64_t sign = total.minor < 0 ? -1 : 1;
    std::int64_t left = total.minor;
    for (const std::int64_t weight : weights) {
        const Wide product = Wide{total.minor} * weight * sign;
        parts.push_back({static_cast<std::int64_t>(product / whole) * sign, total.currency});
        rests.push_back(product % whole);
        left -= parts.back().minor;
    }
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return rests[a] > rests[b]; });
    for (std::size_t place = 0; left != 0; ++place, left -= sign) {
        parts[order[place]].minor += sign;
    }
    return parts;
}

Result<Money> priceOf(UnitPrice price, std::int64_t count, Rounding rounding)
{
    const Wide micros = Wide{price.amount.value} * count;
    return ratio(micros * price.currency.scale(), kMillion, price.currency, rounding);
}

Result<Money> roundedMoney(double minor, Currency currency, Rounding rounding)
{
    constexpr double kExact = 9007199254740992.0; // 2^53: beyond it a double skips whole numbers
    if (!(std::abs(minor) <= kExact)) {
        return tooLarge(currency);
    }
    const double size = std::abs(minor);
    double whole = std::floor(size);
    const double rest = size - whole;
    const bool even = std::fmod(whole, 2.0) == 0;
    const bool half = rest > 0.5 || (rest == 0.5 && (rounding == Rounding::HalfUp || !even));
    const bool nearest = rounding == Rounding::HalfEven || rounding == Rounding::HalfUp;
    whole += (nearest && half) || (rounding == Rounding::Up && rest > 0) ? 1 : 0;
    const auto rounded = static_cast<std::int64_t>(whole);
    return Money{minor < 0 ? -rounded : rounded, currency};
}

} // namespace berth
