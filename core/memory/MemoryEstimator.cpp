#include "core/memory/MemoryEstimator.h"

#include "core/memory/StageMemory.h"

#include <algorithm>
#include <cmath>

namespace berth::memory {

namespace {

constexpr double kGib = 1024.0 * 1024 * 1024;

DeviceMemory deviceMemory(const MemoryInputs& in, const StageMemory& stage)
{
    const double sequences = static_cast<double>(groupSequences(in));
    DeviceMemory device;
    device.capacity = spec::reportedMemory(*in.accelerator).bytes;
    device.usable = roundedBytes(stage.usable);
    device.weights = roundedBytes(stage.weights());
    device.state = roundedBytes(sequences * stage.plan.stateBytes());
    device.kvCache = roundedBytes(sequences * stage.plan.sequenceBytes()) - device.state;
    device.activations = roundedBytes(stage.activations);
    device.runtime = roundedBytes(stage.engine.runtime);
    device.graphs = roundedBytes(stage.engine.graphs);
    device.cacheRoom = roundedBytes(stage.room);
    device.free = device.usable - device.used();
    return device;
}

void addCapacity(const MemoryInputs& in, const StageMemory& stage, MemoryEstimate& estimate)
{
    estimate.requestedTokens = in.concurrency * in.context;
    if (stage.plan.sequenceBytes() <= 0) { // nothing is cached: whatever loads serves all
        const bool loads = stage.room >= 0;
        estimate.maxConcurrency = loads ? in.concurrency : 0;
        estimate.kvCapacityTokens = loads ? estimate.requestedTokens : 0;
        estimate.longestContext = loads ? in.context : 0;
        return;
    }
    const double sequences = std::floor(wholeBlocks(stage.plan, stage.room) / stage.plan.blocksPerSequence);
    estimate.maxConcurrency = static_cast<std::int64_t>(sequences) * in.layout.dp;
    if (sequences >= 1) {
        estimate.longestContext = in.context;
        estimate.kvCapacityTokens =
            printedTokens(stage.plan, stage.room, spec::CapacityPrint::AtContext, in.context) * in.layout.dp;
    } else {
        estimate.longestContext = stage.room > 0 ? longestContext(in, stage) : 0;
        estimate.kvCapacityTokens = estimate.longestContext * in.layout.dp;
    }
}

// Of what is asked, only what fits is held.
void clampToRoom(const StageMemory& stage, DeviceMemory& device)
{
    const double held = wholeBlocks(stage.plan, stage.room) * stage.plan.blockBytes;
    const double asked = toDouble(device.kvCache + device.state);
    device.state = roundedBytes(toDouble(device.state) * std::min(1.0, held / asked));
    device.kvCache = roundedBytes(held) - device.state;
    device.free = device.usable - device.used();
}

void addHost(const MemoryInputs& in, MemoryEstimate& estimate)
{
    estimate.hostMemory = roundedBytes(hostShare(in, estimate.device).total());
}

void addPathFindings(const MemoryInputs& in, MemoryEstimate& estimate)
{
    using spec::PathKind;
    const Severity severity = in.path.kind == PathKind::Unsupported ? Severity::Blocker
        : in.path.kind == PathKind::Native                          ? Severity::Note
                                                                    : Severity::Caution;
    estimate.findings.add(in.path.reason, severity, in.path.loadedBits);
}

void addSourceFindings(const MemoryInputs& in, MemoryEstimate& estimate)
{
    if (!spec::reportedMemory(*in.accelerator).measured) {
        estimate.findings.add(FindingCode::ReportedMemoryDerived, Severity::Note);
    }
    if (!in.profile->logged) {
        estimate.findings.add(FindingCode::ActivationEstimated, Severity::Note);
    }
}

bool isBeyondModel(const MemoryInputs& in)
{
    return in.model->maxContext && in.context > *in.model->maxContext;
}

void addLayoutFindings(const MemoryInputs& in, MemoryEstimate& estimate)
{
    const CacheLayers& all = in.tables->caches.before.back();
    const int kvHeads = in.tables->caches.full.kvHeads;
    if (all.latent > 0 && in.layout.tp > 1) {
        estimate.findings.add(FindingCode::LatentReplicated, Severity::Note, in.layout.tp);
    } else if (kvHeads > 0 && in.layout.tp > kvHeads) {
        estimate.findings.add(FindingCode::KvHeadsReplicated, Severity::Note, in.layout.tp, kvHeads);
    }
    if (in.model->layers % in.layout.pp != 0) {
        const int least = in.model->layers / in.layout.pp;
        estimate.findings.add(FindingCode::UnevenStages, Severity::Note, least + 1, least);
    }
}

bool holdsOneSequence(const MemoryEstimate& estimate)
{
    return estimate.maxConcurrency > 0;
}

Verdict reduced(const MemoryInputs& in, const TracedStages& stages, MemoryEstimate& estimate)
{
    if (!holdsOneSequence(estimate)) {
        const StageMemory& tightest = stages.tightest;
        estimate.findings.add(FindingCode::NoKvRoom, Severity::Caution, tightest.plan.sequenceBytes() - tightest.room);
    }
    estimate.findings.add(FindingCode::KvRoomShort, Severity::Caution, static_cast<double>(estimate.kvCapacityTokens),
                          static_cast<double>(in.concurrency * in.context));
    clampToRoom(stages.fullest, estimate.device);
    addHost(in, estimate); // processors hold no more than that either
    return Verdict::FitsReduced;
}

spec::OffloadRule offloadRule(const MemoryInputs& in)
{
    return in.accelerator->vendor == spec::Vendor::Host ? spec::OffloadRule::None : in.profile->offload;
}

// The engine keeps experts in host memory whatever the device could hold.
bool movesExperts(const MemoryInputs& in)
{
    return offloadRule(in) == spec::OffloadRule::Experts && in.model->moe.experts > 0;
}

Verdict decideVerdict(const MemoryInputs& in, const TracedStages& stages, MemoryEstimate& estimate)
{
    const spec::OffloadRule rule = offloadRule(in);
    if (in.path.kind == spec::PathKind::Unsupported) {
        return Verdict::Unsupported;
    }
    if (isBeyondModel(in)) { // however much memory there is
        estimate.findings.add(FindingCode::ContextBeyondModel, Severity::Blocker, static_cast<double>(in.context),
                              static_cast<double>(*in.model->maxContext));
        return Verdict::Unsupported;
    }
    if (movesExperts(in)) {
        return offload(in, stages.fullest, estimate);
    }
    if (estimate.device.free >= Bytes(0)) {
        return Verdict::Fits;
    }
    if (holdsOneSequence(estimate) || (rule == spec::OffloadRule::None && estimate.longestContext > 0)) {
        return reduced(in, stages, estimate);
    }
    if (rule != spec::OffloadRule::None) {
        return offload(in, stages.fullest, estimate);
    }
    const StageMemory& tightest = stages.tightest;
    if (tightest.room < 0) {
        estimate.findings.add(FindingCode::WeightsExceedMemory, Severity::Blocker, -tightest.room);
    } else {
        estimate.findings.add(FindingCode::NoKvRoom, Severity::Blocker, tightest.plan.sequenceBytes() - tightest.room);
    }
    return Verdict::DoesNotFit;
}

template <class Trace>
MemoryEstimate estimate(const MemoryInputs& in, Trace& trace)
{
    const DecidingStages deciding = decidingStages(in);
    NullTrace silent;
    const StageMemory fullest = measureStage(in, deciding.fullest, trace);
    const StageMemory tightest = measureStage(in, deciding.tightest, silent);
    const TracedStages stages{fullest, tightest};
    MemoryEstimate result;
    result.stage = fullest.stage;
    result.device = deviceMemory(in, fullest);
    result.totalWeights = in.tables->weights.loaded;
    result.kvBytesPerToken = bytesPerToken(in.tables->caches, in.kvFormats);
    result.stateBytesPerSequence = in.tables->caches.before.back().state * stateBytes(in.tables->caches, 1, in.drafted);
    result.disk = in.tables->disk;
    addCapacity(in, tightest, result);
    addHost(in, result);
    addPathFindings(in, result);
    result.verdict = decideVerdict(in, stages, result);
    addSourceFindings(in, result);
    addLayoutFindings(in, result);
    if constexpr (Trace::kRecords) {
        traceEstimate(in, stages, result, trace);
    }
    return result;
}

} // namespace

MemoryEstimate estimateMemory(const MemoryInputs& inputs, NullTrace& trace)
{
    return estimate(inputs, trace);
}

MemoryEstimate estimateMemory(const MemoryInputs& inputs, RecordingTrace& trace)
{
    return estimate(inputs, trace);
}

HostShare hostShare(const MemoryInputs& inputs, const DeviceMemory& device)
{
    const bool onHost = inputs.accelerator->vendor == spec::Vendor::Host;
    HostShare share;
    share.ranks = static_cast<double>(inputs.layout.devices());
    share.each = kGib * inputs.profile->hostPerRankGib;
    share.held = onHost ? toDouble(device.used()) : 0;
    share.embedding =
        !onHost && inputs.profile->embeddingInHost ? toDouble(inputs.tables->weights.embedding.total()) : 0;
    return share;
}

bool fits(const MemoryInputs& inputs)
{
    constexpr double kRounding = 8; // bytes; more than the parts of a device are rounded by in sum
    NullTrace silent;
    if (inputs.path.kind == spec::PathKind::Unsupported || isBeyondModel(inputs) || movesExperts(inputs)) {
        return estimate(inputs, silent).verdict == Verdict::Fits;
    }
    std::optional<StageMemory> fullest;
    for (int i = 0; i < inputs.layout.pp; ++i) {
        const int index = (i + inputs.layout.pp / 2) % inputs.layout.pp; // first one without embedding and dense layers
        const StageMemory stage = measureStage(inputs, index, silent);
        if (spareOf(inputs, stage) < -kRounding) {
            return false;
        }
        if (!fullest || spareOf(inputs, stage) < spareOf(inputs, *fullest)) {
            fullest = stage;
        }
    }
    return deviceMemory(inputs, *fullest).free >= Bytes(0);
}

} // namespace berth::memory
