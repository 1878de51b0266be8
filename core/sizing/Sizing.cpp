#include "core/sizing/Sizing.h"

#include "core/sizing/DeploymentPower.h"

#include <algorithm>

namespace berth::sizing {

namespace {

// Engines of the llama.cpp family deal whole layers to devices, so their groups are pipeline stages.
parallel::Layout layerSplit(const Configuration& configuration)
{
    parallel::Layout layout;
    layout.pp = std::min(configuration.deployment.devices(), configuration.model->layers);
    return layout;
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
            .kvFormats = configuration.kvFormats,
            .limits = configuration.limits,
            .load = {.context = configuration.context,
                     .concurrency = configuration.concurrency,
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
    const int perNode = configuration.deployment.devicesPerNode();
    const int nodes = configuration.deployment.nodes;
    parallel::Layout best;
    std::int64_t bestTokens = -1;
    for (const int stages : parallel::stageCounts(*configuration.model, perNode, nodes)) {
        plan.layout = parallel::defaultLayout(*configuration.model, perNode, nodes, stages);
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
    RecordingTrace trace;
    const Estimate estimated = explain == Explain::Yes ? estimate(*basis, plan, trace) : estimate(*basis, plan);
    sizing.memory = estimated.memory;
    sizing.performance = estimated.performance;
    sizing.performanceGap = gapOf(*basis, estimated);
    sizing.power = powerOf(configuration.deployment);
    sizing.derivation = std::move(trace.steps);
    return sizing;
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
