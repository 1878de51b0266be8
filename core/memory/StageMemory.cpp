#include "core/memory/StageMemory.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace berth::memory {

namespace {

constexpr double kGib = 1024.0 * 1024 * 1024;

double embeddingInHost(const MemoryInputs& in, parallel::LayerRange layers)
{
    const WeightTable& weights = in.tables->weights;
    const bool first = layers.first == 0, last = layers.end == weights.layers;
    // A tied embedding stays on the device as the head, and is held a second time by the host.
    const bool tiedHere = weights.tiedHead && last;
    if (!in.profile->embeddingInHost || in.accelerator->vendor == spec::Vendor::Host || !first || tiedHere) {
        return 0;
    }
    return toDouble(rankWeights(weights.embedding, in.layout, weights.kvHeads));
}

// What the engine may use, and what it leaves to caches.
void applyBudget(const MemoryInputs& in, StageMemory& stage)
{
    const double memory = toDouble(spec::programMemory(*in.accelerator).bytes);
    const double atStart = memory - kGib * in.profile->beforeBudgetGib;
    const double fixed = stage.weights() + stage.engine.runtime + stage.engine.graphs;
    const double share = in.limits.utilization;
    stage.activations = stage.engine.activations;
    switch (in.profile->budget) {
    case spec::BudgetRule::Total:
        stage.usable = share * memory;
        break;
    case spec::BudgetRule::FreeAtStart:
        stage.usable = share * atStart;
        stage.activations = std::max(0.0, stage.engine.activations - (1 - share) * atStart);
        break;
    case spec::BudgetRule::FreeAfterLoad:
        const double rest = atStart - fixed - stage.activations;
        stage.usable = rest > 0 ? atStart - (1 - share) * rest : atStart;
        break;
    }
    stage.room = stage.usable - fixed - stage.activations;
}

// How well a stage is off: bytes that it lacks (negative), or the sequences that it holds.
double standing(const StageMemory& stage)
{
    if (stage.room <= 0) {
        return stage.room;
    }
    const double needed = stage.plan.blocksPerSequence * stage.plan.blockBytes;
    return needed > 0 ? wholeBlocks(stage.plan, stage.room) / stage.plan.blocksPerSequence
                      : std::numeric_limits<double>::max();
}

} // namespace

std::int64_t groupSequences(const MemoryInputs& in)
{
    return (in.concurrency + in.layout.dp - 1) / in.layout.dp;
}

CacheRequest cacheRequest(const MemoryInputs& in, std::int64_t context)
{
    CacheRequest request;
    request.formats = in.kvFormats;
    request.tp = in.layout.tp;
    request.context = context;
    request.sequences = groupSequences(in);
    request.tokensInFlight = in.profile->stepsInFlight * in.limits.batchedTokens;
    request.drafted = in.drafted;
    request.prefixCaching = in.prefixCaching;
    request.blockTokens = in.blockTokens;
    return request;
}

template <class Trace>
StageMemory measureStage(const MemoryInputs& in, int index, Trace& trace)
{
    StageMemory stage;
    stage.stage = index;
    stage.layers = parallel::stageLayers(in.model->layers, in.layout.pp, index);
    const WeightTable& weights = in.tables->weights;
    stage.stored = toDouble(rankWeights(stageWeights(weights, stage.layers), in.layout, weights.kvHeads));
    stage.extras = loadExtras(in.tables->load, *in.profile, *in.accelerator, in.layout, stage.layers);
    stage.embedding = embeddingInHost(in, stage.layers);
    const EngineRequest request{in.profile, in.model, in.accelerator, in.layout, stage.layers, in.limits, in.context};
    stage.engine = estimateEngineMemory(request, trace);
    stage.plan = makeCachePlan(*in.profile, in.tables->caches, stage.layers, cacheRequest(in, in.context));
    applyBudget(in, stage);
    return stage;
}

template StageMemory measureStage(const MemoryInputs&, int, NullTrace&);
template StageMemory measureStage(const MemoryInputs&, int, RecordingTrace&);

double spareOf(const MemoryInputs& in, const StageMemory& stage)
{
    return stage.room - static_cast<double>(groupSequences(in)) * stage.plan.sequenceBytes();
}

DecidingStages decidingStages(const MemoryInputs& in)
{
    NullTrace silent;
    DecidingStages deciding;
    double leastSpare = 0, lowestStanding = 0;
    for (int index = 0; index < in.layout.pp; ++index) {
        const StageMemory stage = measureStage(in, index, silent);
        const double spare = spareOf(in, stage);
        if (index == 0 || spare < leastSpare) {
            leastSpare = spare;
            deciding.fullest = index;
        }
        if (index == 0 || standing(stage) < lowestStanding) {
            lowestStanding = standing(stage);
            deciding.tightest = index;
        }
    }
    return deciding;
}

std::int64_t longestContext(const MemoryInputs& in, const StageMemory& stage)
{
    std::int64_t fits = 0, beyond = in.context + 1;
    while (beyond - fits > 1) {
        const std::int64_t middle = fits + (beyond - fits) / 2;
        CacheRequest request = cacheRequest(in, middle);
        request.sequences = 1;
        const CachePlan plan = makeCachePlan(*in.profile, in.tables->caches, stage.layers, request);
        const bool holds = plan.blocksPerSequence <= wholeBlocks(plan, stage.room) || plan.blockBytes <= 0;
        (holds ? fits : beyond) = middle;
    }
    return fits;
}

Bytes roundedBytes(double bytes)
{
    return Bytes(std::llround(bytes));
}

} // namespace berth::memory
