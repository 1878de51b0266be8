#include "core/sizing/ServingSpeed.h"

#include "core/performance/Deployment.h"
#include "core/performance/ServingEstimator.h"

#include <algorithm>

namespace berth::sizing {

namespace {

double cacheBytesPerValue(const memory::KvFormats& formats)
{
    return (memory::factsOf(formats.key).bytesPerValue + memory::factsOf(formats.value).bytesPerValue) / 2;
}

// Sequences at their mean length for which one instance has room: the tokens that memory holds at the longest length,
// turned by the bytes of a sequence. Serving engines give out the cache as sequences grow.
double cachedSequences(const performance::SpeedTable& model, const performance::ServingInputs& in, const Load& load,
                       const memory::MemoryEstimate& memory)
{
    const double longest = static_cast<double>(load.context);
    const double mean = std::min(longest, in.inputTokens + in.outputTokens / 2);
    const double atLongest = static_cast<double>(memory.kvCapacityTokens) / longest / in.layout.instances;
    const double meanBytes = performance::cachedBytes(model, in.cacheBytesPerValue, mean);
    if (meanBytes <= 0) {
        return atLongest;
    }
    return atLongest * performance::cachedBytes(model, in.cacheBytesPerValue, longest) / meanBytes;
}

} // namespace

performance::ServingInputs servingInputs(const Basis& basis, const Plan& plan, const memory::MemoryEstimate& memory)
{
    const performance::SpeedTable& model = *basis.speed->table;
    const Deployment& deployment = basis.deployment;
    performance::ServingInputs in = basis.speed->serving;
    const performance::ServingLayout layout = performance::makeServingLayout(model, plan.layout);
    performance::place(
        in, deployment.accelerator(),
        {.layout = layout, .devicesPerNode = deployment.devicesPerNode(), .network = deployment.network});
    if (plan.promptLayout)
        performance::placePrompts(in, deployment.accelerator(),
                                  {.layout = performance::makeServingLayout(model, *plan.promptLayout),
                                   .devicesPerNode = deployment.devicesPerNode(),
                                   .network = deployment.network},
                                  static_cast<int>(plan.layout.devices() + plan.promptLayout->devices()));
    in.cacheBytesPerValue = cacheBytesPerValue(plan.kvFormats);
    in.inputTokens = static_cast<double>(plan.load.input);
    in.outputTokens = static_cast<double>(plan.load.output);
    in.concurrency = static_cast<double>(plan.load.concurrency);
    in.prefixHitRate = plan.load.prefixHit;
    in.speculation = plan.load.speculation;
    in.load = performance::LoadPattern::Steady;
    in.sequenceLimit = static_cast<double>(plan.limits.sequences) * layout.attentionGroups;
    in.cachedSequences = cachedSequences(model, in, plan.load, memory);
    return in;
}

namespace {

// Chunks of prompts are as long as the engine's limit of the plan.
performance::ServingEfficiency efficiencyOf(const Basis& basis, const Plan& plan)
{
    performance::ServingEfficiency efficiency = basis.speed->servingEfficiency;
    efficiency.chunkTokens = static_cast<double>(plan.limits.batchedTokens);
    return efficiency;
}

} // namespace

template <class Trace>
std::optional<performance::PerformanceEstimate> estimateServingSpeed(const Basis& basis, const Plan& plan,
                                                                     const memory::MemoryEstimate& memory, Trace& trace)
{
    const performance::ServingEfficiency efficiency = efficiencyOf(basis, plan);
    performance::ServingInputs in = servingInputs(basis, plan, memory);
    in.model = basis.speed->table.get();
    in.efficiency = &efficiency;
    in.intervals = &basis.speed->calibration->intervals;
    if (!performance::checkServingInputs(in)) {
        return std::nullopt;
    }
    return performance::estimateServing(in, trace);
}

std::optional<performance::Roofline> rooflineOf(const Basis& basis, const Plan& plan, const Estimate& estimate)
{
    if (!estimate.performance || basis.speed->kind != SpeedModel::Serving) {
        return std::nullopt;
    }
    const performance::ServingEfficiency efficiency = efficiencyOf(basis, plan);
    performance::ServingInputs in = servingInputs(basis, plan, estimate.memory);
    in.model = basis.speed->table.get();
    in.efficiency = &efficiency;
    return performance::makeRoofline(in, estimate.performance->batch);
}

std::optional<performance::Roofline> rooflineOf(const Basis& basis, const Sizing& sizing)
{
    Estimate one{sizing.memory, sizing.performance};
    one.memory.kvCapacityTokens /= sizing.configuration.replicas;
    return rooflineOf(basis, planOf(sizing.configuration), one);
}

template std::optional<performance::PerformanceEstimate>
estimateServingSpeed(const Basis&, const Plan&, const memory::MemoryEstimate&, NullTrace&);
template std::optional<performance::PerformanceEstimate>
estimateServingSpeed(const Basis&, const Plan&, const memory::MemoryEstimate&, RecordingTrace&);

} // namespace berth::sizing
