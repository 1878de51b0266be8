#include "core/performance/ServingInputs.h"

#include "core/performance/InputRange.h"

#include <array>
#include <cmath>

namespace berth::performance {
namespace {

constexpr double kMostRequests = 1e7;
constexpr double kMostDrafted = 64;
constexpr double kMostBytesPerValue = 4;

Result<void> checkSpeculation(const Speculation& speculation)
{
    return checkRanges(std::array{
        InputRange{"acceptance", speculation.acceptance.value_or(0), 0, 1},
        InputRange{"drafted", speculation.drafted.value_or(1), 1, kMostDrafted},
    });
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
        InputRange{"input", inputs.inputTokens, 1, kMostTokens},
        InputRange{"output", inputs.outputTokens, 1, kMostTokens},
        InputRange{"concurrency", inputs.concurrency, steady ? 1.0 : 0.0, kMostRequests},
        InputRange{"cached_sequences", inputs.cachedSequences, 0, INFINITY},
        InputRange{"sequence_limit", inputs.sequenceLimit, 1, kMostRequests},
        InputRange{"prefix_hit_rate", inputs.prefixHitRate, 0, 1},
        InputRange{"cache_bytes_per_value", inputs.cacheBytesPerValue, 0, kMostBytesPerValue},
    };
    if (const Result<void> ok = checkRanges(ranges); !ok)
        return ok;
    return inputs.speculation ? checkSpeculation(*inputs.speculation) : Result<void>();
}

} // namespace berth::performance
