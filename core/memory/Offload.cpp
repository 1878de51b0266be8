#include "core/memory/StageMemory.h"

#include <algorithm>
#include <cmath>

namespace berth::memory {

namespace {

struct Moved
{
    double weights = 0; // per device, bytes
    double caches = 0;
    int layers = 0;
};

// Whole layers move with their weights and caches; the embedding and the head's share stay.
Moved movedLayers(const MemoryInputs& in, const StageMemory& stage, double missing)
{
    const WeightTable& table = in.tables->weights;
    const SplitBytes layers = table.layersBefore[static_cast<std::size_t>(stage.layers.end)]
        - table.layersBefore[static_cast<std::size_t>(stage.layers.first)];
    const int count = stage.layers.size();
    const double weights = toDouble(rankWeights(layers, in.layout, table.kvHeads)) / count;
    const double caches = static_cast<double>(groupSequences(in)) * stage.plan.sequenceBytes() / count;
    Moved moved;
    moved.layers = static_cast<int>(std::min<double>(count, std::ceil(missing / (weights + caches))));
    moved.weights = weights * moved.layers;
    moved.caches = caches * moved.layers;
    return moved;
}

Moved movedExperts(const MemoryInputs& in, const StageMemory& stage)
{
    const WeightTable& table = in.tables->weights;
    const SplitBytes layers = table.layersBefore[static_cast<std::size_t>(stage.layers.end)]
        - table.layersBefore[static_cast<std::size_t>(stage.layers.first)];
    return {toDouble(layers.experts) / static_cast<double>(in.layout.ranksPerStage()), 0, stage.layers.size()};
}

// The caches are split between state and the rest as before.
void apply(const Moved& moved, DeviceMemory& device)
{
    const double held = toDouble(device.kvCache + device.state);
    const double kept = held > 0 ? (held - moved.caches) / held : 1;
    device.weights -= roundedBytes(moved.weights);
    device.kvCache = roundedBytes(toDouble(device.kvCache) * kept);
    device.state = roundedBytes(toDouble(device.state) * kept);
    device.cacheRoom += roundedBytes(moved.weights);
    device.free = device.usable - device.used();
}

// Layers move until the request fits; experts move at any rate and leave their room to the caches.
void addOffloadedCapacity(const MemoryInputs& in, const StageMemory& stage, double freed, MemoryEstimate& estimate)
{
    const double room = stage.room + freed;
    const std::int64_t tokens = printedTokens(stage.plan, room, spec::CapacityPrint::AtContext, in.context);
    const double sequences = wholeBlocks(stage.plan, room) / std::max(1.0, stage.plan.blocksPerSequence);
    estimate.longestContext = in.context;
    estimate.kvCapacityTokens = std::max(estimate.requestedTokens, tokens * in.layout.dp);
    estimate.maxConcurrency = std::max(in.concurrency, static_cast<std::int64_t>(sequences) * in.layout.dp);
}

} // namespace

Verdict offload(const MemoryInputs& in, const StageMemory& stage, MemoryEstimate& estimate)
{
    const double missing = std::max(0.0, -toDouble(estimate.device.free));
    const bool experts = in.profile->offload == spec::OffloadRule::Experts;
    const Moved moved = experts ? movedExperts(in, stage) : movedLayers(in, stage, missing);
    const double host = (moved.weights + moved.caches) * static_cast<double>(in.layout.devices());
    apply(moved, estimate.device);
    estimate.hostLayers = moved.layers;
    estimate.hostMemory += roundedBytes(host);
    if (estimate.device.free < Bytes(0)) {
        estimate.findings.add(FindingCode::WeightsExceedMemory, Severity::Blocker, -toDouble(estimate.device.free));
        return Verdict::DoesNotFit;
    }
    addOffloadedCapacity(in, stage, experts ? moved.weights : 0, estimate);
    estimate.findings.add(FindingCode::HostMemoryNeeded, Severity::Caution, host);
    if (!in.hostMemory) {
        estimate.findings.add(FindingCode::HostMemoryUnknown, Severity::Caution);
        return Verdict::Offload;
    }
    if (estimate.hostMemory > *in.hostMemory) {
        estimate.findings.add(FindingCode::HostMemoryShort, Severity::Blocker,
                              toDouble(estimate.hostMemory - *in.hostMemory));
        return Verdict::DoesNotFit;
    }
    return Verdict::Offload;
}

} // namespace berth::memory
