#include "core/memory/PoolCache.h"
#include "core/memory/StageMemory.h"
#include "core/memory/TraceKeys.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace berth::memory {

namespace {

constexpr double kGib = 1024.0 * 1024 * 1024;

double asDouble(std::int64_t value)
{
    return static_cast<double>(value);
}

// What the small format takes in, where there is one beside another.
void traceTotal(const WeightTable& table, const spec::ModelSpec& model, Bytes all, RecordingTrace& trace)
{
    const double total = toDouble(all);
    if (table.smallPart == spec::QuantisedPart::All) {
        trace.step(keys::kTotalWeights, "bytes of all tensors",
                   {{"total", total, Unit::Bytes, Origin::Precision},
                    {"layers", asDouble(model.layers), Unit::Layers, Origin::Model}},
                   total, Unit::Bytes);
        return;
    }
    const bool linears = table.smallPart == spec::QuantisedPart::Linears;
    const double small = toDouble(table.small);
    trace.step(keys::kTotalWeights, linears ? "linears + rest" : "experts + rest",
               {{linears ? "linears" : "experts", small, Unit::Bytes, Origin::Precision},
                {"rest", total - small, Unit::Bytes, Origin::Precision}},
               total, Unit::Bytes);
}

void traceWeights(const MemoryInputs& in, const StageMemory& stage, const MemoryEstimate& estimate,
                  RecordingTrace& trace)
{
    const WeightTable& table = in.tables->weights;
    const SplitBytes shares = stageWeights(table, stage.layers);
    traceTotal(table, *in.model, estimate.totalWeights, trace);
    trace.step(keys::kLoadExtras, "copies, tables, padding and granules",
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

TraceInput computed(std::string_view symbol, double value, Unit unit)
{
    return {symbol, value, unit, Origin::Computed};
}

// One sequence as the engine counts it: in blocks, or in bytes.
void traceSequence(const MemoryInputs& in, const StageMemory& stage, RecordingTrace& trace)
{
    const TraceInput layers = computed("layers", asDouble(stage.layers.size()), Unit::Layers);
    if (isPool(stage.plan)) {
        const PoolCache pool = measurePool(*in.profile, in.tables->caches, stage.layers, cacheRequest(in, in.context));
        trace.step(keys::kTokenBytes, "bytes of a token on one device, all layers of the stage", {layers},
                   pool.tokenBytes, Unit::Bytes);
        trace.step(keys::kSequenceBytes, "tokens * token + windows + state",
                   {{"tokens", pool.tokens, Unit::Tokens, Origin::Request},
                    computed("token", pool.tokenBytes, Unit::Bytes),
                    computed("windows", pool.windows, Unit::Bytes),
                    computed("state", pool.states, Unit::Bytes)},
                   pool.bytes(), Unit::Bytes);
        return;
    }
    trace.step(keys::kBlockBytes, "bytes of a block on one device, all layers of the stage",
               {layers, {"tokens", stage.plan.blockTokens, Unit::Tokens, Origin::Engine}}, stage.plan.blockBytes,
               Unit::Bytes);
    trace.step(keys::kBlocksPerSequence, "blocks for the context, states included",
               {{"context", asDouble(in.context), Unit::Tokens, Origin::Request},
                {"groups", asDouble(stage.plan.groups), Unit::Count, Origin::Engine},
                {"states", stage.plan.stateBlocks, Unit::Count, Origin::Model}},
               stage.plan.blocksPerSequence, Unit::Count);
}

// Formulas of the same figure for an engine that counts blocks and for one that counts bytes.
struct Counted
{
    std::string_view inBlocks, inBytes;

    [[nodiscard]] std::string_view of(const CachePlan& plan) const { return isPool(plan) ? inBytes : inBlocks; }
};

void record(const CachePlan& plan, TraceStep step, RecordingTrace& trace)
{
    if (isPool(plan)) {
        step.inputs.push_back(computed("sequence", plan.sequenceBytes(), Unit::Bytes));
    } else {
        step.inputs.push_back(computed("blocks", plan.blocksPerSequence, Unit::Count));
        step.inputs.push_back(computed("block", plan.blockBytes, Unit::Bytes));
    }
    trace.steps.push_back(std::move(step));
}

// All that is asked, or as much of it as there is room, or what stays on the device beside what moves to the host.
void traceHeld(const MemoryInputs& in, const StageMemory& stage, double held, RecordingTrace& trace)
{
    constexpr double kRounding = 8; // bytes, of the parts
    const double sequences = asDouble(groupSequences(in));
    const double asked = sequences * stage.plan.sequenceBytes();
    const double room = std::max(0.0, stage.room);
    std::vector<TraceInput> inputs{{"sequences", sequences, Unit::Sequences, Origin::Request}};
    Counted formula{"sequences * blocks * block", "sequences * sequence"};
    const bool all = std::abs(held - asked) <= kRounding;
    if (!all && held <= room && room - held < stage.plan.blockBytes + kRounding) {
        formula = {"min(sequences * blocks * block, floor(room / block) * block)", "min(sequences * sequence, room)"};
        inputs.push_back(computed("room", room, Unit::Bytes));
    } else if (!all) {
        formula = {"sequences * blocks * block * kept", "sequences * sequence * kept"};
        inputs.push_back(computed("kept", asked > 0 ? held / asked : 0, Unit::Share));
    }
    record(stage.plan, {keys::kKvPerDevice, formula.of(stage.plan), std::move(inputs), held, Unit::Bytes}, trace);
}

// By the engine's own rule for what it may use.
void traceUsable(const MemoryInputs& in, const StageMemory& stage, RecordingTrace& trace)
{
    const double all = toDouble(spec::programMemory(*in.accelerator).bytes);
    const double before = kGib * in.profile->beforeBudgetGib;
    const TraceInput share{"utilisation", in.limits.utilization, Unit::Share, Origin::Engine};
    const TraceInput memory{"memory", all, Unit::Bytes, Origin::Accelerator};
    const TraceInput taken{"before", before, Unit::Bytes, Origin::Engine};
    switch (in.profile->budget) {
    case spec::BudgetRule::Total:
        trace.step(keys::kUsable, "utilisation * memory", {share, memory}, stage.usable, Unit::Bytes);
        break;
    case spec::BudgetRule::FreeAtStart:
        trace.step(keys::kUsable, "utilisation * (memory - before)", {share, memory, taken}, stage.usable, Unit::Bytes);
        break;
    case spec::BudgetRule::FreeAfterLoad:
        const double rest = std::max(
            0.0, all - before - stage.weights() - stage.engine.runtime - stage.engine.graphs - stage.activations);
        trace.step(keys::kUsable, "memory - before - (1 - utilisation) * rest",
                   {memory, taken, share, {"rest", rest, Unit::Bytes, Origin::Computed}}, stage.usable, Unit::Bytes);
        break;
    }
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
    traceSequence(in, stage, trace);
    traceHeld(in, stage, toDouble(estimate.device.kvCache + estimate.device.state), trace);
}

// An engine that keeps a share back has the peak of a step in it first.
void traceActivations(const MemoryInputs& in, const StageMemory& stage, RecordingTrace& trace)
{
    const TraceInput largest{"largest", stage.engine.activations, Unit::Bytes, Origin::Computed};
    if (in.profile->budget != spec::BudgetRule::FreeAtStart) {
        trace.step(keys::kActivations, "largest", {largest}, stage.activations, Unit::Bytes);
        return;
    }
    trace.step(keys::kActivations, "max(0, largest - (1 - utilisation) * (memory - before))",
               {largest,
                {"utilisation", in.limits.utilization, Unit::Share, Origin::Engine},
                {"memory", toDouble(spec::programMemory(*in.accelerator).bytes), Unit::Bytes, Origin::Accelerator},
                {"before", kGib * in.profile->beforeBudgetGib, Unit::Bytes, Origin::Engine}},
               stage.activations, Unit::Bytes);
}

void traceRoom(const MemoryInputs& in, const StageMemory& stage, RecordingTrace& trace)
{
    trace.step(keys::kRuntime, "device context, libraries and collective buffers",
               {{"ranks", asDouble(in.layout.devices()), Unit::Devices, Origin::Request}}, stage.engine.runtime,
               Unit::Bytes);
    traceUsable(in, stage, trace);
    traceActivations(in, stage, trace);
    trace.step(keys::kCacheRoom, "usable - weights - activations - runtime - graphs",
               {{"usable", stage.usable, Unit::Bytes, Origin::Computed},
                {"weights", stage.weights(), Unit::Bytes, Origin::Computed},
                {"activations", stage.activations, Unit::Bytes, Origin::Computed},
                {"runtime", stage.engine.runtime, Unit::Bytes, Origin::Computed},
                {"graphs", stage.engine.graphs, Unit::Bytes, Origin::Engine}},
               stage.room, Unit::Bytes);
}

// By the room of the device, or in words where other rules decide: what moved to host memory makes room, and a sequence
// that does not fit whole is held in part.
void traceHeldSequences(const MemoryInputs& in, const StageMemory& stage, const MemoryEstimate& estimate,
                        RecordingTrace& trace)
{
    const CachePlan& plan = stage.plan;
    const double groups = asDouble(in.layout.dp);
    const double sequences = std::floor(wholeBlocks(plan, stage.room) / plan.blocksPerSequence) * groups;
    const double tokens = wholeBlocks(plan, stage.room) / plan.blocksPerSequence * asDouble(in.context) * groups;
    const bool lacking = stage.room < 0;
    const std::vector<TraceInput> inputs{computed("room", stage.room, Unit::Bytes),
                                         {"groups", groups, Unit::Count, Origin::Request}};
    const Counted many = lacking
        ? Counted{"floor(max(room, 0) / block / blocks) * groups", "floor(max(room, 0) / sequence) * groups"}
        : Counted{"floor(room / block / blocks) * groups", "floor(room / sequence) * groups"};
    const bool counted = sequences == asDouble(estimate.maxConcurrency);
    record(plan,
           {keys::kMaxConcurrency, counted ? many.of(plan) : "whole sequences that fit", inputs,
            asDouble(estimate.maxConcurrency), Unit::Sequences},
           trace);
    const Counted held = lacking
        ? Counted{"floor(max(room, 0) / block) / blocks * context * groups",
                  "max(room, 0) / sequence * context * groups"}
        : Counted{"floor(room / block) / blocks * context * groups", "room / sequence * context * groups"};
    const bool whole = std::abs(tokens - asDouble(estimate.kvCapacityTokens)) <= groups;
    std::vector<TraceInput> ofTokens = inputs;
    ofTokens.push_back({"context", asDouble(in.context), Unit::Tokens, Origin::Request});
    record(plan,
           {keys::kKvCapacity, whole ? held.of(plan) : "tokens that fit, in whole blocks", std::move(ofTokens),
            asDouble(estimate.kvCapacityTokens), Unit::Tokens},
           trace);
}

// The parts of a device as the steps before tell them; weights that move to host memory are taken off.
std::vector<TraceInput> partsOf(const StageMemory& stage, const DeviceMemory& device)
{
    constexpr double kRounding = 1; // byte
    const double moved = stage.weights() - toDouble(device.weights);
    return {computed("weights", stage.weights(), Unit::Bytes),
            computed("moved", moved >= kRounding ? moved : 0, Unit::Bytes),
            computed("caches", toDouble(device.kvCache + device.state), Unit::Bytes),
            computed("activations", toDouble(device.activations), Unit::Bytes),
            computed("runtime", toDouble(device.runtime), Unit::Bytes),
            {"graphs", toDouble(device.graphs), Unit::Bytes, Origin::Engine}};
}

void traceUse(const StageMemory& stage, const DeviceMemory& device, RecordingTrace& trace)
{
    std::vector<TraceInput> parts = partsOf(stage, device);
    trace.steps.push_back({keys::kUsed, "weights - moved + caches + activations + runtime + graphs", parts,
                           toDouble(device.used()), Unit::Bytes});
    parts.insert(parts.begin(), computed("usable", toDouble(device.usable), Unit::Bytes));
    trace.steps.push_back({keys::kFree, "usable - weights + moved - caches - activations - runtime - graphs",
                           std::move(parts), toDouble(device.free), Unit::Bytes});
}

} // namespace

void traceEstimate(const MemoryInputs& in, const TracedStages& stages, const MemoryEstimate& estimate,
                   RecordingTrace& trace)
{
    traceWeights(in, stages.fullest, estimate, trace);
    traceCache(in, stages.fullest, estimate, trace);
    traceRoom(in, stages.fullest, trace);
    traceHeldSequences(in, stages.tightest, estimate, trace);
    traceUse(stages.fullest, estimate.device, trace);
}

} // namespace berth::memory
