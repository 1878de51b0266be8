#include "core/sizing/Sizing.h"

#include "core/sizing/DeploymentPower.h"
#include "core/sizing/NeedSteps.h"
#include "core/sizing/RateSteps.h"
#include "core/sizing/Replicas.h"
#include "core/sizing/RunningLimit.h"

#include <algorithm>

namespace berth::sizing {

namespace {

// Engines of the llama.cpp family deal whole layers to devices, so their groups are pipeline stages.
parallel::Layout layerSplit(const Configuration& configuration)
{
    parallel::Layout layout;
    layout.pp = std::min(configuration.devicesEach(), configuration.model->layers);
    return layout;
}

// The fewest pipeline stages over devices of that shape that hold the plan, otherwise those with the most room.
parallel::Layout fewestStages(const spec::ModelSpec& model, const Basis& basis, Plan plan, DeviceShape shape)
{
    parallel::Layout best;
    std::int64_t bestTokens = -1;
    for (const int stages : parallel::stageCounts(model, shape.perNode, shape.nodes)) {
        plan.layout = parallel::defaultLayout(model, shape.perNode, shape.nodes, stages);
        const memory::MemoryEstimate memory = estimateFit(basis, plan);
        if (memory.verdict == memory::Verdict::Fits) {
            return plan.layout;
        }
        if (memory.kvCapacityTokens > bestTokens) {
            bestTokens = memory.kvCapacityTokens;
            best = plan.layout;
        }
    }
    return best;
}

parallel::Layout promptLayoutOf(const Configuration& configuration, const Basis& basis, const Plan& plan)
{
    const SplitDevices& split = *configuration.split;
    if (split.promptLayoutGiven) {
        return split.promptLayout;
    }
    Plan reading = plan;
    reading.promptLayout = parallel::Layout{}; // for the load of promptPlan; its layout is what is looked for
    return fewestStages(*configuration.model, basis, promptPlan(reading),
                        shapeOf(configuration.deployment, split.prompts));
}

std::optional<Error> gapOf(const Basis& basis, const Estimate& estimated)
{
    if (estimated.performance || !loads(estimated.memory.verdict)) {
        return std::nullopt;
    }
    return basis.speedGap ? *basis.speedGap : Error{ErrorCode::MissingInput, {"host"}, {}};
}

} // namespace

Plan planOf(const Configuration& configuration)
{
    return {.layout = configuration.layout,
            .promptLayout = configuration.split ? std::optional(configuration.split->promptLayout) : std::nullopt,
            .kvFormats = configuration.kvFormats,
            .limits = configuration.limits,
            .load = {.context = configuration.context,
                     .concurrency = configuration.requestsEach(),
                     .input = configuration.input,
                     .output = configuration.output,
                     .prefixHit = configuration.prefixHit,
                     .speculation = configuration.speculation}};
}

parallel::Layout chooseLayout(const Configuration& configuration, const Basis& basis, Plan plan)
{
    if (configuration.engine->kind == spec::EngineKind::Local) {
        return layerSplit(configuration);
    }
    const int devices = configuration.split ? configuration.split->answers : configuration.devicesEach();
    return fewestStages(*configuration.model, basis, plan, shapeOf(configuration.deployment, devices));
}

Result<Sizing> estimateSizing(const Configuration& configuration, PreparedModels& prepared, Explain explain)
{
    const auto basis = prepared.basis(configuration);
    if (!basis) {
        return std::unexpected(basis.error());
    }
    Sizing sizing;
    sizing.configuration = configuration;
    Plan plan = planOf(configuration);
    if (!configuration.layoutGiven) {
        plan.layout = chooseLayout(configuration, *basis, plan);
        sizing.configuration.layout = plan.layout;
    }
    if (configuration.split) {
        plan.promptLayout = promptLayoutOf(configuration, *basis, plan);
        sizing.configuration.split->promptLayout = *plan.promptLayout;
    }
    plan = withRunningLimit(*basis, plan);
    sizing.configuration.limits = plan.limits;
    RecordingTrace trace;
    const Estimate estimated = explain == Explain::Yes ? estimate(*basis, plan, trace) : estimate(*basis, plan);
    sizing.memory = estimated.memory;
    if (plan.promptLayout) {
        sizing.promptMemory = estimateFit(*basis, promptPlan(plan));
    }
    sizing.performance = estimated.performance;
    sizing.performanceGap = gapOf(*basis, estimated);
    sizing.power = powerOf(configuration.deployment);
    if (explain == Explain::Yes && sizing.performance) {
        traceRates(*sizing.performance, plan.load, trace);
    }
    if (explain == Explain::Yes) {
        tracePower(configuration.deployment, trace);
        traceHostMemory(*basis, plan, sizing.memory, trace);
        traceRackUnits(configuration.deployment, trace);
    }
    sizing.derivation = std::move(trace.steps);
    return wholeOf(std::move(sizing));
}

Result<Sizing> size(const catalog::Catalog& catalog, const SizingRequest& request, PreparedModels& prepared,
                    Explain explain)
{
    const auto configuration = resolveSizing(catalog, request);
    if (!configuration) {
        return std::unexpected(configuration.error());
    }
    return estimateSizing(*configuration, prepared, explain);
}

} // namespace berth::sizing
