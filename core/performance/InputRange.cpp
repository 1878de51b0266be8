#include "core/performance/InputRange.h"

#include <fmt/format.h>

namespace berth::performance {

Result<void> checkRanges(std::span<const InputRange> ranges)
{
    for (const InputRange& range : ranges) {
        const bool inside = range.value >= range.least && range.value <= range.most; // false for what is no number
        if (!inside)
            return failure(ErrorCode::ValueOutOfRange,
                           {std::string(range.name), fmt::format("{}", range.value), fmt::format("{}", range.least),
                            fmt::format("{}", range.most)});
    }
    return {};
}

} // namespace berth::performance
