#include "core/memory/StageMemory.h"
#include "core/memory/TraceKeys.h"

#include <algorithm>

namespace berth::memory {

namespace {

double asDouble(std::int64_t value)
{
    return static_cast<double>(value);
}

void traceWeights(const MemoryInputs& in, const StageMemory& stage, const MemoryEstimate& estimate,
                  RecordingTrace& trace)
{
    const WeightTable& table = in.tables->weights;
    const SplitBytes shares = stageWeights(table, stage.layers);
    trace.step(keys::kTotalWeights, "bytes of all tensors",
               {{"total", toDouble(estimate.totalWeights), Unit::Bytes, Origin::Precision},
                {"layers", asDouble(in.model->layers), Unit::Layers, Origin::Model}},
               toDouble(estimate.totalWeights), Unit::Bytes);
    trace.step(keys::kLoadExtras, "copies + tables + padding + granules",
               {{"layers", asDouble(stage.layers.size()), Unit::Layers, Origin::Computed},
                {"tp", asDouble(in.layout.tp), Unit::Devices, Origin::Request}},
               stage.extras, Unit::Bytes);
    const SplitBytes kv{.kvHeads = shares.kvHeads, .otherKvHeads = shares.otherKvHeads};
    trace.step(keys::kWeightsPerDevice, "whole + cut / tp + kv + experts / ranks + vocabulary / tp + extras - host",
               {{"whole", toDouble(shares.replicated), Unit::Bytes, Origin::Computed},
                {"cut", toDouble(shares.tensor), Unit::Bytes, Origin::Computed},
                {"tp", asDouble(in.layout.tp), Unit::Devices, Origin::Request},
                {"kv", toDouble(rankWeights(kv, in.layout, table.kvHeads)), Unit::Bytes, Origin::Computed},
                {"experts", toDouble(shares.experts), Unit::Bytes, Origin::Computed},
                {"ranks", asDouble(in.layout.ranksPerStage()), Unit::Devices, Origin::Request},
                {"vocabulary", toDouble(shares.vocabulary), Unit::Bytes, Origin::Computed},
                {"extras", stage.extras, Unit::Bytes, Origin::Computed},
                {"host", stage.embedding, Unit::Bytes, Origin::Engine}},
               stage.weights(), Unit::Bytes);
}

void traceCache(const MemoryInputs& in, const StageMemory& stage, const MemoryEstimate& estimate, RecordingTrace& trace)
{
    const CacheTable& table = in.tables->caches;
    const CacheLayers& all = table.before.back();
    const spec::CacheShape& shape = all.latent > 0 ? table.latent : all.full > 0 ? table.full : table.compressed4;
    trace.step(keys::kKvValuesPerToken, "key + value",
               {{"key", shape.keyValues, Unit::Values, Origin::Model},
                {"value", shape.valueValues, Unit::Values, Origin::Model}},
               shape.keyValues + shape.valueValues, Unit::Values);
    trace.step(
        keys::kKvBytesPerToken, "layers * (key + value) * bytes + index",
        {{"layers", asDouble(all.full + all.latent + all.compressed4 + all.compressed128), Unit::Layers, Origin::Model},
         {"key", shape.keyValues, Unit::Values, Origin::Model},
         {"value", shape.valueValues, Unit::Values, Origin::Model},
         {"bytes", factsOf(in.kvFormats.key).bytesPerValue, Unit::Bytes, Origin::Request},
         {"index", all.index * indexBytes(table), Unit::Bytes, Origin::Model}},
        estimate.kvBytesPerToken, Unit::Bytes);
    trace.step(keys::kStatePerSequence, "layers * bytes",
               {{"layers", asDouble(all.state), Unit::Layers, Origin::Model},
                {"bytes", stateBytes(table, 1, in.drafted), Unit::Bytes, Origin::Model}},
               estimate.stateBytesPerSequence, Unit::Bytes);
    trace.step(keys::kBlockBytes, "bytes of a block on one device, all layers of the stage",
               {{"layers", asDouble(stage.layers.size()), Unit::Layers, Origin::Computed},
                {"tokens", stage.plan.blockTokens, Unit::Tokens, Origin::Engine}},
               stage.plan.blockBytes, Unit::Bytes);
    trace.step(keys::kBlocksPerSequence, "blocks for the context, states included",
               {{"context", asDouble(in.context), Unit::Tokens, Origin::Request},
                {"groups", asDouble(stage.plan.groups), Unit::Count, Origin::Engine},
                {"states", stage.plan.stateBlocks, Unit::Count, Origin::Model}},
               stage.plan.blocksPerSequence, Unit::Count);
    trace.step(keys::kKvPerDevice, "min(sequences * blocks * block, room)",
               {{"sequences", asDouble(groupSequences(in)), Unit::Sequences, Origin::Request},
                {"blocks", stage.plan.blocksPerSequence, Unit::Count, Origin::Computed},
                {"block", stage.plan.blockBytes, Unit::Bytes, Origin::Computed},
                {"room", std::max(0.0, stage.room), Unit::Bytes, Origin::Computed}},
               toDouble(estimate.device.kvCache + estimate.device.state), Unit::Bytes);
}

void traceRoom(const MemoryInputs& in, const StageMemory& stage, RecordingTrace& trace)
{
    trace.step(keys::kRuntime, "context + libraries + collective buffers",
               {{"ranks", asDouble(in.layout.devices()), Unit::Devices, Origin::Request}}, stage.engine.runtime,
               Unit::Bytes);
    trace.step(keys::kUsable, "utilisation * memory",
               {{"utilisation", in.limits.utilization, Unit::Share, Origin::Engine},
                {"memory", toDouble(spec::programMemory(*in.accelerator).bytes), Unit::Bytes, Origin::Accelerator}},
               stage.usable, Unit::Bytes);
    trace.step(keys::kCacheRoom, "usable - weights - activations - runtime - graphs",
               {{"usable", stage.usable, Unit::Bytes, Origin::Computed},
                {"weights", stage.weights(), Unit::Bytes, Origin::Computed},
                {"activations", stage.activations, Unit::Bytes, Origin::Computed},
                {"runtime", stage.engine.runtime, Unit::Bytes, Origin::Computed},
                {"graphs", stage.engine.graphs, Unit::Bytes, Origin::Engine}},
               stage.room, Unit::Bytes);
}

void traceCapacity(const MemoryInputs& in, const StageMemory& stage, const MemoryEstimate& estimate,
                   RecordingTrace& trace)
{
    const double groups = in.layout.dp;
    trace.step(keys::kMaxConcurrency, "floor(room / block / blocks) * groups",
               {{"room", stage.room, Unit::Bytes, Origin::Computed},
                {"block", stage.plan.blockBytes, Unit::Bytes, Origin::Computed},
                {"blocks", stage.plan.blocksPerSequence, Unit::Count, Origin::Computed},
                {"groups", groups, Unit::Count, Origin::Request}},
               asDouble(estimate.maxConcurrency), Unit::Sequences);
    trace.step(keys::kKvCapacity, "floor(room / block) / blocks * context * groups",
               {{"room", stage.room, Unit::Bytes, Origin::Computed},
                {"block", stage.plan.blockBytes, Unit::Bytes, Origin::Computed},
                {"blocks", stage.plan.blocksPerSequence, Unit::Count, Origin::Computed},
                {"context", asDouble(in.context), Unit::Tokens, Origin::Request},
                {"groups", groups, Unit::Count, Origin::Request}},
               asDouble(estimate.kvCapacityTokens), Unit::Tokens);
    trace.step(keys::kFree, "usable - weights - kv - state - activations - runtime - graphs",
               {{"usable", toDouble(estimate.device.usable), Unit::Bytes, Origin::Computed},
                {"weights", toDouble(estimate.device.weights), Unit::Bytes, Origin::Computed},
                {"kv", toDouble(estimate.device.kvCache), Unit::Bytes, Origin::Computed},
                {"state", toDouble(estimate.device.state), Unit::Bytes, Origin::Computed},
                {"activations", toDouble(estimate.device.activations), Unit::Bytes, Origin::Computed},
                {"runtime", toDouble(estimate.device.runtime), Unit::Bytes, Origin::Computed},
                {"graphs", toDouble(estimate.device.graphs), Unit::Bytes, Origin::Computed}},
               toDouble(estimate.device.free), Unit::Bytes);
}

} // namespace

void traceEstimate(const MemoryInputs& in, const TracedStages& stages, const MemoryEstimate& estimate,
                   RecordingTrace& trace)
{
    traceWeights(in, stages.fullest, estimate, trace);
    traceCache(in, stages.fullest, estimate, trace);
    traceRoom(in, stages.fullest, trace);
    traceCapacity(in, stages.tightest, estimate, trace);
}

} // namespace berth::memory
