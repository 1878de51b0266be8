#include "core/sizing/Sizing.h"

#include <algorithm>

namespace berth::sizing {

namespace {

std::string keyOf(const Configuration& configuration)
{
    return configuration.model->id.text + '|' + configuration.precision->id.text + '|' + configuration.profile->id + '|'
        + std::to_string(configuration.path.loadedBits);
}

memory::MemoryInputs makeInputs(const Configuration& configuration, const memory::MemoryTables& tables)
{
    memory::MemoryInputs inputs;
    inputs.model = configuration.model;
    inputs.tables = &tables;
    inputs.profile = configuration.profile;
    inputs.accelerator = &configuration.deployment.accelerator();
    inputs.path = configuration.path;
    inputs.layout = configuration.layout;
    inputs.kvFormats = configuration.kvFormats;
    inputs.limits = configuration.limits;
    inputs.context = configuration.context;
    inputs.concurrency = configuration.concurrency;
    inputs.hostMemory = configuration.deployment.hostMemory;
    return inputs;
}

// Engines of the llama.cpp family deal whole layers to devices, so their groups are pipeline stages.
parallel::Layout layerSplit(const Configuration& configuration)
{
    parallel::Layout layout;
    layout.pp = std::min(configuration.deployment.devices(), configuration.model->layers);
    return layout;
}

// The fewest pipeline stages whose devices hold the request; otherwise the layout with the most room.
parallel::Layout chooseLayout(const Configuration& configuration, memory::MemoryInputs inputs)
{
    if (configuration.engine->kind == spec::EngineKind::Local) {
        return layerSplit(configuration);
    }
    const int perNode = configuration.deployment.devicesPerNode();
    const int nodes = configuration.deployment.nodes;
    parallel::Layout best;
    std::int64_t bestTokens = -1;
    for (const int stages : parallel::stageCounts(*configuration.model, perNode, nodes)) {
        NullTrace silent;
        inputs.layout = parallel::defaultLayout(*configuration.model, perNode, nodes, stages);
        const memory::MemoryEstimate estimate = memory::estimateMemory(inputs, silent);
        if (estimate.verdict == memory::Verdict::Fits) {
            return inputs.layout;
        }
        if (estimate.kvCapacityTokens > bestTokens) {
            bestTokens = estimate.kvCapacityTokens;
            best = inputs.layout;
        }
    }
    return best;
}

} // namespace

Result<std::shared_ptr<const memory::MemoryTables>> PreparedModels::prepare(const Configuration& configuration)
{
    const std::string key = keyOf(configuration);
    const std::lock_guard lock(m_mutex);
    if (const auto known = m_tables.find(key); known != m_tables.end()) {
        return known->second;
    }
    auto made = memory::makeMemoryTables(*configuration.model, *configuration.precision, *configuration.profile,
                                         configuration.path);
    if (!made) {
        return std::unexpected(made.error());
    }
    auto tables = std::make_shared<const memory::MemoryTables>(std::move(*made));
    m_tables.emplace(key, tables);
    return tables;
}

Result<Sizing> estimateSizing(const Configuration& configuration, PreparedModels& prepared, Explain explain)
{
    const auto tables = prepared.prepare(configuration);
    if (!tables) {
        return std::unexpected(tables.error());
    }
    Sizing sizing;
    sizing.configuration = configuration;
    memory::MemoryInputs inputs = makeInputs(configuration, **tables);
    if (!configuration.layoutGiven) {
        inputs.layout = chooseLayout(configuration, inputs);
        sizing.configuration.layout = inputs.layout;
    }
    if (explain == Explain::Yes) {
        RecordingTrace trace;
        sizing.memory = memory::estimateMemory(inputs, trace);
        sizing.derivation = std::move(trace.steps);
    } else {
        NullTrace silent;
        sizing.memory = memory::estimateMemory(inputs, silent);
    }
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
