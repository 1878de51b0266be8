#include "core/performance/LocalTimes.h"
#include "core/performance/PerformanceKeys.h"

#include <algorithm>
#include <cmath>

namespace berth::performance {
namespace {

using enum Origin;

constexpr double kFlopsPerMac = 2;
constexpr double kTera = 1e12;

// FLOP/s of all devices on micro-batches of endless length.
double promptRate(const LocalInputs& in)
{
    const LocalEfficiency& e = *in.efficiency;
    return in.device.promptPeak * e.promptCompute * e.promptFactor * (in.sixteenBit ? e.prompt16 : 1)
        * std::pow(in.devices, e.promptSplit);
}

// Every token attends to the depth and to half of the prompt.
double attentionFlops(const LocalInputs& in)
{
    const SpeedTable& m = *in.model;
    const double seen = in.promptTokens / 2 + in.depthTokens;
    return (m.promptFlops * seen + m.windowFlops * std::min(seen, m.windowTokens)) * in.promptTokens;
}

StepTime devicePrompt(const LocalInputs& in)
{
    const LocalEfficiency& e = *in.efficiency;
    const SpeedTable& m = *in.model;
    const double tokens = std::min(in.promptTokens, e.microBatch);
    const double rate = promptRate(in);
    const double dense = m.activeWeights() - m.activeExpertWeights();
    const double flops = kFlopsPerMac * in.promptTokens * (dense + m.activeExpertWeights() / e.promptExperts);
    StepTime time;
    time.compute =
        flops / (rate * tokens / (tokens + e.promptTokensHalf)) + attentionFlops(in) / (rate * e.promptAttention);
    time.memory = m.loadedBytes / deviceBandwidth(in) * std::ceil(in.promptTokens / e.microBatch) * e.promptWeightRead;
    return time;
}

StepTime hostPrompt(const LocalInputs& in)
{
    const LocalEfficiency& e = *in.efficiency;
    const SpeedTable& m = *in.model;
    const double weights = in.placement == Placement::Hybrid ? m.activeExpertWeights() : m.activeWeights();
    const double kernels = in.host.repacked ? e.hostPromptRepacked : e.hostPromptPlain;
    const double rate = in.host.cores * in.host.sockets * kTera * e.hostPromptTeraflops * kernels;
    StepTime time;
    time.compute = kFlopsPerMac * weights * in.promptTokens / rate;
    time.memory = m.loadedBytes * e.promptWeightRead / hostBandwidth(in);
    return time;
}

StepTime promptTime(const LocalInputs& in)
{
    if (in.placement == Placement::Devices)
        return devicePrompt(in);
    if (in.placement == Placement::Layers)
        return sum(scaled(hostPrompt(in), in.hostShare), scaled(devicePrompt(in), 1 - in.hostShare));
    return hostPrompt(in);
}

void tracePrompt(const LocalInputs& in, const StepTime& time, RecordingTrace& trace)
{
    trace.step(keys::kPromptTime, "compute + reading",
               {{"compute", time.compute, Unit::Seconds, Calibration},
                {"reading", time.memory, Unit::Seconds, Calibration},
                {"tokens", in.promptTokens, Unit::Tokens, Request}},
               time.total(), Unit::Seconds);
}

} // namespace

double tokenArithmetic(const LocalInputs& in)
{
    const SpeedTable& m = *in.model;
    const double dense = m.activeWeights() - m.activeExpertWeights();
    return kFlopsPerMac * (dense + m.activeExpertWeights() / in.efficiency->promptExperts) / promptRate(in);
}

template <class Trace>
StepTime localPrompt(const LocalInputs& in, Trace& trace)
{
    const StepTime time = promptTime(in);
    if constexpr (Trace::kRecords)
        tracePrompt(in, time, trace);
    return time;
}

template StepTime localPrompt(const LocalInputs&, NullTrace&);
template StepTime localPrompt(const LocalInputs&, RecordingTrace&);

} // namespace berth::performance
