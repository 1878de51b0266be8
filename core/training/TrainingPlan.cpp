#include "core/training/TrainingPlan.h"

#include "core/parallel/Layout.h"

#include <string>
#include <string_view>

namespace berth::training {

namespace {

Result<void> checkRange(std::string_view name, std::int64_t value, std::int64_t least, std::int64_t most)
{
    if (value < least || value > most) {
        const std::string text(name);
        return failure(ErrorCode::ValueOutOfRange,
                       {text, std::to_string(value), std::to_string(least), std::to_string(most)}, text);
    }
    return {};
}

std::string expertRanks(int experts, int dp)
{
    std::string allowed;
    for (int ep = 1; ep <= dp; ++ep) {
        if (dp % ep == 0 && experts % ep == 0) {
            allowed += (allowed.empty() ? "" : ", ") + std::to_string(ep);
        }
    }
    return allowed;
}

Result<void> checkExperts(const spec::ModelSpec& model, const Layout& layout)
{
    const std::string ep = std::to_string(layout.ep);
    const int experts = model.moe.experts;
    if (layout.ep != 1 && experts == 0) {
        return failure(ErrorCode::ExpertParallelDense, {ep, model.id.text}, "ep");
    }
    if (layout.ep < 1 || layout.dp % layout.ep != 0 || (experts > 0 && experts % layout.ep != 0)) {
        return failure(ErrorCode::ExpertParallelSplit, {ep, std::to_string(experts), expertRanks(experts, layout.dp)},
                       "ep");
    }
    return {};
}

} // namespace

Result<void> checkPlan(const spec::ModelSpec& model, const TrainingPlan& plan, int devices)
{
    if (!model.sizable) {
        return failure(ErrorCode::NotSizable, {model.id.text, model.notSizableReason}, "model");
    }
    const Layout& layout = plan.layout;
    for (const auto& checked :
         {checkRange("sequence", plan.sequence, 1, kMostSequence),
          checkRange("micro-batch", plan.microBatch, 1, kMostMicroBatch),
          checkRange("zero", plan.zero, 0, kHighestZero), checkRange("rank", plan.rank, 1, kMostRank),
          parallel::checkLayout(model, {layout.tp, layout.pp, layout.dp, 1}, devices), checkExperts(model, layout)}) {
        if (!checked) {
            return checked;
        }
    }
    return {};
}

} // namespace berth::training
