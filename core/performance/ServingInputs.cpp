#include "core/performance/ServingInputs.h"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <string_view>

namespace berth::performance {
namespace {

constexpr double kMostTokens = 1e8;
constexpr double kMostRequests = 1e7;
constexpr double kMostDrafted = 64;
constexpr double kMostBytesPerValue = 4;

struct Range
{
    std::string_view name;
    double value;
    double least;
    double most;
};

Result<void> check(const Range& range)
{
    if (range.value >= range.least && range.value <= range.most) // false for what is not a number
        return {};
    return failure(ErrorCode::ValueOutOfRange,
                   {std::string(range.name), fmt::format("{}", range.value), fmt::format("{}", range.least),
                    fmt::format("{}", range.most)});
}

Result<void> checkSpeculation(const Speculation& speculation)
{
    if (const Result<void> ok = check({"acceptance", speculation.acceptance.value_or(0), 0, 1}); !ok)
        return ok;
    return check({"drafted", speculation.drafted.value_or(1), 1, kMostDrafted});
}

} // namespace

ServingLayout makeServingLayout(const SpeedTable& model, const parallel::Layout& layout)
{
    const bool shared = model.experts > 0;
    ServingLayout serving;
    serving.instances = shared ? 1 : layout.dp;
    serving.ranks = shared ? static_cast<double>(layout.ranksPerStage()) : layout.tp;
    serving.stages = layout.pp;
    serving.attentionGroups = shared ? layout.dp : 1;
    serving.expertRanks = layout.ep;
    return serving;
}

Result<void> checkServingInputs(const ServingInputs& inputs)
{
    if (!inputs.model)
        return failure(ErrorCode::MissingInput, {"model"});
    if (!inputs.efficiency)
        return failure(ErrorCode::MissingInput, {"calibration"});
    if (!(inputs.device.bandwidth > 0))
        return failure(ErrorCode::MissingInput, {"bandwidth"});
    if (!(inputs.device.peak > 0))
        return failure(ErrorCode::MissingInput, {"compute"});
    if (inputs.layout.ranks > 1 && !(inputs.link.perDirection > 0))
        return failure(ErrorCode::MissingInput, {"link"});
    const bool steady = inputs.load == LoadPattern::Steady;
    const std::array ranges = {
        Range{"input", inputs.inputTokens, 1, kMostTokens},
        Range{"output", inputs.outputTokens, 1, kMostTokens},
        Range{"concurrency", inputs.concurrency, steady ? 1.0 : 0.0, kMostRequests},
        Range{"cached_sequences", inputs.cachedSequences, 0, INFINITY},
        Range{"sequence_limit", inputs.sequenceLimit, 1, kMostRequests},
        Range{"prefix_hit_rate", inputs.prefixHitRate, 0, 1},
        Range{"cache_bytes_per_value", inputs.cacheBytesPerValue, 0, kMostBytesPerValue},
    };
    for (const Range& range : ranges)
        if (const Result<void> ok = check(range); !ok)
            return ok;
    return inputs.speculation ? checkSpeculation(*inputs.speculation) : Result<void>();
}

} // namespace berth::performance
