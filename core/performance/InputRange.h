// Bounds of numeric inputs, and the error that names the one that breaks them. Internal to this folder.
#pragma once

#include "core/base/Result.h"

#include <span>
#include <string_view>

namespace berth::performance {

inline constexpr double kMostTokens = 1e8;

struct InputRange
{
    std::string_view name;
    double value;
    double least;
    double most;
};

// ValueOutOfRange {name, value, least, most} of the first that is outside or not a number.
[[nodiscard]] Result<void> checkRanges(std::span<const InputRange> ranges);

} // namespace berth::performance
