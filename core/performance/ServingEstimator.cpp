#include "core/performance/ServingEstimator.h"

#include "core/performance/Bottlenecks.h"
#include "core/performance/ServingTrace.h"
#include "core/performance/SplitPools.h"

#include <algorithm>

namespace berth::performance {
namespace {

StepTime promptPass(const ServingInputs& in, const StepModel& step, const SteadyState& state)
{
    const double stages = in.layout.stages;
    StepTime pass;
    pass.compute = stages * (step.newTokens * step.tokenMath + step.head + step.promptAttention);
    pass.links = stages * (step.newTokens * step.tokenLinks + step.chunks * (step.collective + step.stageLatency));
    pass.launch = stages * step.chunks * step.launch;
    pass.memory = state.alone - pass.compute - pass.links - pass.launch;
    return pass;
}

void setTimes(PerformanceEstimate& out, const ServingInputs& in, const StepModel& step, const SteadyState& state)
{
    // Requests that come together queue behind each other's prompts, a tenth of them on average. Source: mean against
    // median of the serving measurements that print both.
    constexpr double kTogether = 0.1;
    const double ttft = state.arrival + state.queued + state.outside;
    const double tpot = state.step() / step.accepted;
    const double rate = outputRate(in, step, state);
    out.ttft = Seconds(ttft);
    out.meanTtft = Seconds(ttft + kTogether * (state.held - 1) / 2 * state.alone);
    out.tpot = Seconds(tpot);
    out.perUser = TokensPerSecond(1 / tpot);
    out.output = TokensPerSecond(rate);
    out.total = TokensPerSecond(rate * (1 + in.inputTokens / in.outputTokens));
    const double readers = in.promptPool ? in.promptPool->layout.instances : in.layout.instances;
    out.prefill = TokensPerSecond(readers * in.inputTokens / state.alone);
    out.requestsPerSecond = rate / in.outputTokens;
}

void setStep(PerformanceEstimate& out, const ServingInputs& in, const StepModel& step, const SteadyState& state)
{
    constexpr double kReadersFull = 0.9; // busy for longer: more devices that answer would change nothing
    out.sequences = state.held;
    out.batch = state.batch;
    out.waiting = state.offered - state.held;
    out.decodeStep = splitStep(in, step, state.batch);
    out.decodeStep.prompts = state.prompts;
    out.decodeBottleneck = largestPart(out.decodeStep);
    out.bottleneck = out.decodeBottleneck;
    if (state.readerLoad > kReadersFull)
        out.bottleneck = Bottleneck::Prompts;
    if (state.held < state.offered)
        out.bottleneck = state.room < in.sequenceLimit ? Bottleneck::Capacity : Bottleneck::SequenceLimit;
}

Interval around(double value, IntervalFactors::Factors factors)
{
    return {value * factors.low, value * factors.high};
}

void setIntervals(PerformanceEstimate& out, const ServingInputs& in, double offered)
{
    if (!in.intervals)
        return;
    const IntervalFactors& factors = in.intervals->at(intervalClass(in, offered), in.generationKnown);
    out.outputInterval = around(out.output.value, factors.output);
    out.tpotInterval = around(out.tpot.value, factors.tpot);
    out.ttftInterval = around(out.ttft.value, factors.ttft);
    out.intervalLevel = in.intervals->level;
}

template <class Trace>
PerformanceEstimate estimate(const ServingInputs& in, Trace& trace)
{
    const StepModel step = makeStepModel(in);
    const std::optional<PromptSide> side = in.promptPool ? std::optional<PromptSide>(in) : std::nullopt;
    const SteadyState state = side ? settlePools(in, step, *side) : settle(in, step);
    const ServingInputs& readingInputs = side ? side->inputs : in;
    const StepModel& reading = side ? side->step : step;
    PerformanceEstimate out;
    setTimes(out, in, step, state);
    setStep(out, in, step, state);
    out.promptPass = promptPass(readingInputs, reading, state);
    out.prefillBottleneck = largestPart(out.promptPass);
    setIntervals(out, in, state.offered);
    out.stagesOverNodes = in.stagesOverNodes;
    if constexpr (Trace::kRecords)
        traceServing({in, step, readingInputs, reading, state}, out, trace);
    return out;
}

} // namespace

IntervalClass intervalClass(const ServingInputs& in, double offered)
{
    const bool isCounted = in.load != LoadPattern::Burst || in.concurrency > 0;
    if (!isCounted || in.promptPool || in.assumed || in.stagesOverNodes)
        return IntervalClass::Assumed;
    if (in.load == LoadPattern::OfflineMaximum)
        return IntervalClass::Offline;
    return offered <= 1 ? IntervalClass::Single : IntervalClass::Server;
}

PerformanceEstimate estimateServing(const ServingInputs& inputs, NullTrace& trace)
{
    return estimate(inputs, trace);
}

PerformanceEstimate estimateServing(const ServingInputs& inputs, RecordingTrace& trace)
{
    return estimate(inputs, trace);
}

} // namespace berth::performance
