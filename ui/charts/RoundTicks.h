// Round numbers for an axis: steps of 1, 2, 2.5, 3 or 5 times a power of ten; on a logarithmic axis powers of ten, or
// 1, 2, 5 steps where the range is short. Pure functions.
#pragma once

#include <vector>

namespace berth::charts {

enum class TickFamily {
    Decimal,
    Months, // 1, 2, 3, 6, 12 … so that years are marked
};

struct TickRange
{
    double least = 0;
    double most = 1;
    double step = 1; // distance of ticks; 0 on a logarithmic axis

    friend bool operator==(const TickRange&, const TickRange&) = default;
};

// The range of round ends around [least, most] with at most `ticks` ticks, both ends counted: at least 3, and as many
// more as three ticks need.
[[nodiscard]] TickRange roundRange(double least, double most, int ticks, TickFamily family = TickFamily::Decimal);
[[nodiscard]] TickRange roundLogRange(double least, double most);

// Sets of ticks inside [least, most], the one to prefer first; an axis takes the first whose labels have room. The
// first ones have at least three ticks; `ticks` are as many as are wanted at most. Empty where a double cannot tell
// ticks apart.
using TickChoices = std::vector<std::vector<double>>;
[[nodiscard]] TickChoices roundTicks(double least, double most, int ticks, TickFamily family = TickFamily::Decimal);
[[nodiscard]] TickChoices roundLogTicks(double least, double most, int ticks);

inline constexpr int kLeastTicks = 3;

// Decimals that the multiples of a step need: 0 for 30, 1 for 2.5, 2 for 0.25.
[[nodiscard]] int decimalsOf(double step);

} // namespace berth::charts
