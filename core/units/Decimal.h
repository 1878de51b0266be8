// An exact decimal with six places: prices go below a cent, percentages must not pass through binary fractions.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace berth {

inline constexpr std::int64_t kMillion = 1'000'000;

struct Millionths
{
    std::int64_t value = 0;
    friend auto operator<=>(Millionths, Millionths) = default;
};

[[nodiscard]] constexpr double toDouble(Millionths decimal)
{
    return static_cast<double>(decimal.value) / static_cast<double>(kMillion);
}

// Digits, and after a point at most six of them; no sign, no grouping. Nothing: no such decimal.
[[nodiscard]] std::optional<Millionths> parseMillionths(std::string_view text);

// The shortest text that reads back to the same value: 18.08, 4000.
[[nodiscard]] std::string millionthsText(Millionths decimal);

} // namespace berth
