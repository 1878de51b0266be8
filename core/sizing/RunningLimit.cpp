#include "core/sizing/RunningLimit.h"

#include "core/sizing/ServingSpeed.h"

#include <algorithm>

namespace berth::sizing {

namespace {

// Requests of the fullest attention group.
std::int64_t groupRequests(const Plan& plan)
{
    return (plan.load.concurrency + plan.layout.dp - 1) / plan.layout.dp;
}

// Sequences at their usual length for which one attention group has room beside the activations of the plan's limit.
double heldTogether(const Basis& basis, const Plan& plan)
{
    NullTrace silent;
    const memory::MemoryEstimate memory = memory::estimateMemory(memoryInputs(basis, plan), silent);
    const performance::ServingInputs in = servingInputs(basis, plan, memory);
    return in.cachedSequences / in.layout.attentionGroups;
}

} // namespace

Plan withRunningLimit(const Basis& basis, Plan plan)
{
    if (!basis.speed || basis.speed->kind != SpeedModel::Serving) {
        return plan;
    }
    const std::int64_t own =
        memory::defaultLimits(*basis.profile, basis.deployment.accelerator(), basis.model->vision, plan.load.context)
            .sequences;
    const std::int64_t asked = std::min(plan.limits.sequences, std::max(own, groupRequests(plan)));
    const auto runs = [&](std::int64_t limit) {
        plan.limits.sequences = limit;
        return limit <= own || heldTogether(basis, plan) >= static_cast<double>(limit);
    };
    std::int64_t good = std::min(own, asked);
    if (runs(asked)) {
        return plan;
    }
    for (std::int64_t bad = asked; bad - good > 1;) { // a higher limit leaves less room
        const std::int64_t middle = good + (bad - good) / 2;
        (runs(middle) ? good : bad) = middle;
    }
    plan.limits.sequences = good;
    return plan;
}

} // namespace berth::sizing
