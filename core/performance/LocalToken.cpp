#include "core/performance/LocalTimes.h"
#include "core/performance/PerformanceKeys.h"

#include <algorithm>
#include <cmath>

namespace berth::performance {
namespace {

using enum Origin;

constexpr double kMicro = 1e-6;
constexpr double kMilli = 1e-3;
constexpr double kGiga = 1e9;
// A card was seen at 97 % of its nominal bandwidth, none above.
constexpr double kMostShare = 0.97;

// Of a byte, against blocks with one scale.
double blockTime(const LocalInputs& in)
{
    const LocalEfficiency& e = *in.efficiency;
    switch (in.blocks) {
    case BlockKind::K:
        return e.timeK;
    case BlockKind::Iq:
        return e.timeIq;
    case BlockKind::Simple:
        return e.timeSimple * (in.fp4 ? e.timeFp4 : 1);
    }
    return e.timeSimple;
}

double denseBytes(const SpeedTable& m)
{
    return m.denseBytes + m.headBytes;
}

// Read while the answer grows: at its mean length.
double cacheBytes(const LocalInputs& in)
{
    const SpeedTable& m = *in.model;
    const double length = in.depthTokens + in.generatedTokens / 2;
    return in.cacheBytesPerValue * (m.cacheValues * length + m.windowValues * std::min(length, m.windowTokens));
}

// Bytes of the experts that all sequences of a step hit, over those of one.
double hitExperts(const LocalInputs& in)
{
    const SpeedTable& m = *in.model;
    if (m.experts <= 0 || in.sequences <= 1)
        return 1;
    return m.experts * (1 - std::exp(in.sequences * m.logMissed)) / m.expertsPerToken;
}

double launches(const LocalInputs& in)
{
    const LocalEfficiency& e = *in.efficiency;
    const SpeedTable& m = *in.model;
    return m.layers * e.layerMicros * e.layerFactor * kMicro + e.stepMillis * kMilli
        + (m.stateLayers * e.stateLayerMicros + m.expertLayers * e.expertLayerMicros
           + m.latentLayers * e.latentLayerMicros)
        * kMicro;
}

double secondSockets(const LocalInputs& in)
{
    const LocalEfficiency& e = *in.efficiency;
    return 1 + (in.host.sockets - 1) * (in.host.copied ? e.hostSecondSocketCopied : e.hostSecondSocket);
}

// Weights per second of all cores.
double hostRate(const LocalInputs& in)
{
    const LocalEfficiency& e = *in.efficiency;
    double rate = e.hostRateSimple;
    if (in.blocks == BlockKind::K)
        rate = e.hostRateK;
    else if (in.blocks == BlockKind::Iq)
        rate = e.hostRateIq;
    if (in.host.repacked)
        rate *= e.hostRepacked * (in.blocks == BlockKind::Iq ? e.hostRepackedIq : 1);
    return rate * kGiga * in.host.cores * secondSockets(in);
}

// What further slots add. Where their kernels are slower than reading the weights anew for each, an engine does that:
// `one` is the time of reading them for one slot, `all` that of reading what all slots of a step need.
double slotArithmetic(const LocalInputs& in, double one, double all)
{
    return std::min((in.sequences - 1) * tokenArithmetic(in), std::max(0.0, in.sequences * one - all));
}

StepTime deviceToken(const LocalInputs& in)
{
    const LocalEfficiency& e = *in.efficiency;
    const SpeedTable& m = *in.model;
    const double cacheShare = std::min(kMostShare, e.cacheBandwidth * e.cacheFactor);
    const double dense = blockTime(in) * denseBytes(m) / deviceBandwidth(in);
    const double experts = blockTime(in) * m.activeExpertBytes() / e.expertBandwidth / deviceBandwidth(in);
    const double weights = dense + hitExperts(in) * experts;
    StepTime time;
    time.memory = weights + in.sequences * cacheBytes(in) / (in.device.bandwidth * cacheShare);
    time.compute = slotArithmetic(in, dense + experts, weights);
    time.launch = launches(in);
    time.links = (in.devices - 1) * e.hopMillis * kMilli;
    return time;
}

StepTime hostToken(const LocalInputs& in)
{
    const LocalEfficiency& e = *in.efficiency;
    const SpeedTable& m = *in.model;
    const bool hybrid = in.placement == Placement::Hybrid;
    const double bandwidth = hostBandwidth(in);
    const double sync = m.layers * in.host.cores * in.host.sockets * e.hostSyncMicros * kMicro;
    StepTime time;
    time.memory = ((hybrid ? 0 : denseBytes(m)) + hitExperts(in) * m.activeExpertBytes() / e.hostExperts) / bandwidth;
    time.compute = in.sequences * (hybrid ? m.activeExpertWeights() : m.activeWeights()) / hostRate(in);
    time.launch = sync * (hybrid ? e.hybridSync : 1);
    if (!hybrid)
        time.memory += in.sequences * cacheBytes(in) / (bandwidth * e.hostCache);
    return time;
}

// What stays on the device while the experts are on the host.
StepTime restToken(const LocalInputs& in)
{
    const LocalEfficiency& e = *in.efficiency;
    const SpeedTable& m = *in.model;
    const double weights = denseBytes(m) * blockTime(in) / (in.device.bandwidth * e.hybridBandwidth);
    StepTime time;
    time.memory = weights + in.sequences * cacheBytes(in) / (in.device.bandwidth * e.hybridCache);
    time.compute = in.device.promptPeak > 0 ? slotArithmetic(in, weights, weights) : 0;
    time.launch = launches(in);
    time.links = m.layers * e.hybridLayerMicros * kMicro;
    return time;
}

// The layers on the processors and those on the devices take turns.
StepTime layersToken(const LocalInputs& in)
{
    return sum(scaled(hostToken(in), in.hostShare), scaled(deviceToken(in), 1 - in.hostShare));
}

StepTime tokenTime(const LocalInputs& in)
{
    switch (in.placement) {
    case Placement::Devices:
        return deviceToken(in);
    case Placement::Host:
        return hostToken(in);
    case Placement::Hybrid:
        return sum(hostToken(in), restToken(in));
    case Placement::Layers:
        return layersToken(in);
    }
    return {};
}

void traceToken(const LocalInputs& in, const StepTime& time, RecordingTrace& trace)
{
    const SpeedTable& m = *in.model;
    if (in.placement == Placement::Devices)
        trace.step(keys::kWeightRead, "block * (dense + experts / relative) / rate",
                   {{"block", blockTime(in), Unit::None, Calibration},
                    {"dense", denseBytes(m), Unit::Bytes, Model},
                    {"experts", hitExperts(in) * m.activeExpertBytes(), Unit::Bytes, Model},
                    {"relative", in.efficiency->expertBandwidth, Unit::Share, Calibration},
                    {"rate", deviceBandwidth(in), Unit::BytesPerSecond, Calibration}},
                   blockTime(in)
                       * (denseBytes(m) + hitExperts(in) * m.activeExpertBytes() / in.efficiency->expertBandwidth)
                       / deviceBandwidth(in),
                   Unit::Seconds);
    else
        trace.step(keys::kHostWork, "bytes / rate + weights / coreRate + sync",
                   {{"bytes", hostToken(in).memory * hostBandwidth(in), Unit::Bytes, Model},
                    {"rate", hostBandwidth(in), Unit::BytesPerSecond, Calibration},
                    {"weights", hostToken(in).compute * hostRate(in), Unit::Values, Model},
                    {"coreRate", hostRate(in), Unit::None, Calibration},
                    {"sync", hostToken(in).launch, Unit::Seconds, Calibration}},
                   hostToken(in).total(), Unit::Seconds);
    if (in.placement == Placement::Hybrid || in.placement == Placement::Layers) {
        const StepTime work = in.placement == Placement::Hybrid ? restToken(in) : deviceToken(in);
        trace.step(keys::kDeviceWork, "memory + compute + launch + handOver",
                   {{"memory", work.memory, Unit::Seconds, Calibration},
                    {"compute", work.compute, Unit::Seconds, Calibration},
                    {"launch", work.launch, Unit::Seconds, Calibration},
                    {"handOver", work.links, Unit::Seconds, Calibration}},
                   work.total(), Unit::Seconds);
    }
    if (in.placement == Placement::Layers) {
        trace.step(keys::kTokenTime, "hostShare * host + (1 - hostShare) * device",
                   {{"hostShare", in.hostShare, Unit::Share, Computed},
                    {"host", hostToken(in).total(), Unit::Seconds, Computed},
                    {"device", deviceToken(in).total(), Unit::Seconds, Computed}},
                   time.total(), Unit::Seconds);
        return;
    }
    trace.step(keys::kTokenTime, "memory + compute + launch + links",
               {{"memory", time.memory, Unit::Seconds, Computed},
                {"compute", time.compute, Unit::Seconds, Computed},
                {"launch", time.launch, Unit::Seconds, Calibration},
                {"links", time.links, Unit::Seconds, Calibration}},
               time.total(), Unit::Seconds);
}

} // namespace

StepTime sum(const StepTime& a, const StepTime& b)
{
    return {a.memory + b.memory, a.compute + b.compute, a.links + b.links, a.launch + b.launch, a.prompts + b.prompts};
}

StepTime scaled(const StepTime& time, double share)
{
    return {time.memory * share, time.compute * share, time.links * share, time.launch * share, time.prompts * share};
}

double deviceBandwidth(const LocalInputs& in)
{
    return in.device.bandwidth
        * std::min(kMostShare, in.efficiency->deviceBandwidth * in.efficiency->deviceBandwidthFactor);
}

double hostBandwidth(const LocalInputs& in)
{
    return in.host.bandwidth * in.efficiency->hostBandwidth * secondSockets(in);
}

template <class Trace>
StepTime localToken(const LocalInputs& in, Trace& trace)
{
    const StepTime time = tokenTime(in);
    if constexpr (Trace::kRecords)
        traceToken(in, time, trace);
    return time;
}

template StepTime localToken(const LocalInputs&, NullTrace&);
template StepTime localToken(const LocalInputs&, RecordingTrace&);

} // namespace berth::performance
