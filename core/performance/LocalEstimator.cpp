#include "core/performance/LocalEstimator.h"

#include "core/performance/Bottlenecks.h"
#include "core/performance/LocalTimes.h"
#include "core/performance/PerformanceKeys.h"

namespace berth::performance {
namespace {

void setIntervals(PerformanceEstimate& out, const LocalInputs& in)
{
    if (!in.intervals)
        return;
    const bool onDevices = in.placement == Placement::Devices;
    const IntervalClass kind = onDevices ? IntervalClass::LocalDevice : IntervalClass::LocalHost;
    const IntervalFactors& factors = in.intervals->at(kind, in.generationKnown);
    out.outputInterval = {out.output.value * factors.output.low, out.output.value * factors.output.high};
    out.tpotInterval = {out.tpot.value / factors.output.high, out.tpot.value / factors.output.low};
    out.ttftInterval = {out.ttft.value / factors.prefill.high, out.ttft.value / factors.prefill.low};
    out.intervalLevel = in.intervals->level;
}

template <class Trace>
PerformanceEstimate estimate(const LocalInputs& in, Trace& trace)
{
    PerformanceEstimate out;
    out.decodeStep = localToken(in, trace);
    out.promptPass = localPrompt(in, trace);
    const double token = out.decodeStep.total();
    const double prompt = out.promptPass.total();
    out.ttft = Seconds(prompt);
    out.meanTtft = out.ttft;
    out.tpot = Seconds(token);
    out.output = TokensPerSecond(1 / token);
    out.perUser = out.output;
    out.prefill = TokensPerSecond(in.promptTokens / prompt);
    const double request = prompt + in.generatedTokens * token;
    out.total = TokensPerSecond((in.promptTokens + in.generatedTokens) / request);
    out.requestsPerSecond = 1 / request;
    out.sequences = 1;
    out.batch = 1;
    out.decodeBottleneck = largestPart(out.decodeStep);
    out.prefillBottleneck = largestPart(out.promptPass);
    out.bottleneck = out.decodeBottleneck;
    setIntervals(out, in);
    return out;
}

} // namespace

PerformanceEstimate estimateLocal(const LocalInputs& inputs, NullTrace& trace)
{
    return estimate(inputs, trace);
}

PerformanceEstimate estimateLocal(const LocalInputs& inputs, RecordingTrace& trace)
{
    return estimate(inputs, trace);
}

} // namespace berth::performance
