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
    IntervalFactors factors = in.intervals->at(kind, in.generationKnown);
    if (in.sequences > 1) // a handful of published runs
        factors.output = in.intervals->at(IntervalClass::Assumed, in.generationKnown).output;
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
    out.perUser = TokensPerSecond(1 / token);
    out.output = TokensPerSecond(in.sequences / token);
    out.prefill = TokensPerSecond(in.promptTokens / prompt);
    const double round = in.sequences * prompt + in.generatedTokens * token;
    out.total = TokensPerSecond(in.sequences * (in.promptTokens + in.generatedTokens) / round);
    out.requestsPerSecond = in.sequences / round;
    out.sequences = in.sequences;
    out.batch = in.sequences;
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
