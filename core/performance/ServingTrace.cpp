#include "core/performance/ServingTrace.h"

#include "core/performance/PerformanceKeys.h"
#include "core/performance/SplitPools.h"
#include "core/performance/StepTrace.h"

namespace berth::performance {
namespace {

using enum Origin;

// By the load that the other requests make, or what the answers leave of a request's time where these are the limit.
void tracePoolQueue(const Traced& t)
{
    const SteadyState& s = t.state;
    const TraceInput prompt{"prompt", s.readerTime, Unit::Seconds, Computed};
    const TraceInput readers{"readers", t.readingIn.layout.instances, Unit::Count, Request};
    const TraceInput load{"load", s.othersLoad, Unit::Share, Computed};
    if (s.queueOfLoad) {
        t.trace.step(keys::kPoolQueue, "prompt / readers / 2 * load ^ (sqrt(2 * (readers + 1)) - 1) / (1 - load)",
                     {prompt, readers, load}, s.queued, Unit::Seconds);
        return;
    }
    const double decoding = t.in.outputTokens / t.step.accepted * s.decode;
    t.trace.step(keys::kPoolQueue, "cycle - decoding - alone - handOver",
                 {{"cycle", s.cycle, Unit::Seconds, Computed},
                  {"decoding", decoding, Unit::Seconds, Computed},
                  {"alone", s.alone, Unit::Seconds, Computed},
                  {"handOver", s.handOver, Unit::Seconds, Computed}},
                 s.queued, Unit::Seconds);
}

// Prompts on devices of their own.
void tracePools(const Traced& t)
{
    const SteadyState& s = t.state;
    const double rate = t.in.promptPool->handOverPerDirection;
    t.trace.step(keys::kHandOver, rate > 0 ? "schedule + cache / rate" : "schedule",
                 {{"schedule", handOverSchedule(t.in), Unit::Seconds, Calibration},
                  {"cache", handOverBytes(t.in), Unit::Bytes, Model},
                  {"rate", rate, Unit::BytesPerSecond, Accelerator}},
                 s.handOver, Unit::Seconds);
    tracePoolQueue(t);
    t.trace.step(keys::kTtft, "alone + handOver + queued + outside",
                 {{"alone", s.alone, Unit::Seconds, Computed},
                  {"handOver", s.handOver, Unit::Seconds, Computed},
                  {"queued", s.queued, Unit::Seconds, Computed},
                  {"outside", s.outside, Unit::Seconds, Computed}},
                 s.arrival + s.queued + s.outside, Unit::Seconds);
}

// Of the requests in the circle those that are neither outside, nor (decoding) with the devices that read prompts, by
// their share of its time.
void tracePoolBatch(const Traced& t)
{
    const TraceInput offered{"offered", t.state.offered, Unit::Sequences, Request};
    const TraceInput cycle{"cycle", t.state.cycle, Unit::Seconds, Computed};
    const TraceInput outside{"outside", t.state.outside, Unit::Seconds, Computed};
    t.trace.step(keys::kHeld, "offered * cycle / (cycle + outside)", {offered, cycle, outside}, t.state.held,
                 Unit::Sequences);
    t.trace.step(keys::kBatch, "max(1, offered * output / accepted * step / (cycle + outside))",
                 {offered,
                  {"output", t.in.outputTokens, Unit::Tokens, Request},
                  {"accepted", t.step.accepted, Unit::Tokens, Calibration},
                  {"step", t.state.step(), Unit::Seconds, Computed},
                  cycle,
                  outside},
                 t.state.batch, Unit::Sequences);
}

void traceBatch(const Traced& t)
{
    if (t.in.promptPool) {
        tracePoolBatch(t);
        return;
    }
    t.trace.step(keys::kHeld, "min(offered, limit, room)",
                 {{"offered", t.state.offered, Unit::Sequences, Request},
                  {"limit", t.in.sequenceLimit, Unit::Sequences, Engine},
                  {"room", t.state.room, Unit::Sequences, Computed}},
                 t.state.held, Unit::Sequences);
    const TraceInput held{"held", t.state.held, Unit::Sequences, Computed};
    if (t.in.load != LoadPattern::Steady) { // measured while all of them run
        t.trace.step(keys::kBatch, "held", {held}, t.state.batch, Unit::Sequences);
        return;
    }
    t.trace.step(keys::kBatch, "1 + (held - 1) * output / accepted * step / cycle",
                 {held,
                  {"output", t.in.outputTokens, Unit::Tokens, Request},
                  {"accepted", t.step.accepted, Unit::Tokens, Calibration},
                  {"step", t.state.step(), Unit::Seconds, Computed},
                  {"cycle", t.state.cycle, Unit::Seconds, Computed}},
                 t.state.batch, Unit::Sequences);
}

// Behind the prompts of others: a share of one prompt, the more of it the larger their part of the work.
void traceQueue(const Traced& t)
{
    const ServingEfficiency& efficiency = *t.in.efficiency;
    const TraceInput share{"share", efficiency.promptWait, Unit::Share, Calibration};
    const TraceInput alone{"alone", t.state.alone, Unit::Seconds, Computed};
    if (t.in.load == LoadPattern::Steady) {
        t.trace.step(keys::kQueue, "share * alone * (held - 1) * tokens / ((held - 1) * tokens + half * output)",
                     {share,
                      alone,
                      {"held", t.state.held, Unit::Sequences, Computed},
                      {"tokens", t.in.inputTokens, Unit::Tokens, Request},
                      {"half", efficiency.promptWaitTokens, Unit::Tokens, Calibration},
                      {"output", t.in.outputTokens, Unit::Tokens, Request}},
                     t.state.queued, Unit::Seconds);
    } else if (!isCounted(t.in)) {
        t.trace.step(keys::kQueue, "share * alone", {share, alone}, t.state.queued, Unit::Seconds);
    } else if (t.state.held > 1) { // in the middle of those that came with it
        t.trace.step(keys::kQueue, "(held - 1) / 2 * full",
                     {{"held", t.state.held, Unit::Sequences, Computed},
                      {"full", t.state.queued / ((t.state.held - 1) / 2), Unit::Seconds, Computed}},
                     t.state.queued, Unit::Seconds);
    }
}

void traceFirstToken(const Traced& t, const PerformanceEstimate& estimate)
{
    t.trace.step(keys::kWait, "schedule + steps * decode * held / (held + 1)",
                 {{"schedule", arrivalTime(t.in), Unit::Seconds, Calibration},
                  {"steps", waitingSteps(t.in), Unit::Count, Calibration},
                  {"decode", t.state.decode, Unit::Seconds, Computed},
                  {"held", t.state.held, Unit::Sequences, Computed}},
                 t.state.arrival - t.state.alone, Unit::Seconds);
    traceQueue(t);
    t.trace.step(keys::kTtft, "alone + wait + queued + outside",
                 {{"alone", t.state.alone, Unit::Seconds, Computed},
                  {"wait", t.state.arrival - t.state.alone, Unit::Seconds, Computed},
                  {"queued", t.state.queued, Unit::Seconds, Computed},
                  {"outside", t.state.outside, Unit::Seconds, Computed}},
                 estimate.ttft.value, Unit::Seconds);
}

// In the steps of a stream; none where they have devices of their own.
void tracePrompts(const Traced& t)
{
    if (t.in.promptPool)
        return;
    const StepModel& s = t.step;
    const double others = otherSequences(t.in, t.state.batch);
    const double begun = others * s.accepted / t.in.outputTokens;
    const double prompt = begun > 0 ? t.state.prompts / begun : s.promptMath();
    t.trace.step(keys::kPrompts,
                 others < t.state.batch ? "(batch - 1) * accepted / output * prompt"
                                        : "batch * accepted / output * prompt",
                 {{"batch", t.state.batch, Unit::Sequences, Computed},
                  {"accepted", s.accepted, Unit::Tokens, Calibration},
                  {"output", t.in.outputTokens, Unit::Tokens, Request},
                  {"prompt", prompt, Unit::Seconds, Computed}},
                 t.state.prompts, Unit::Seconds);
}

void traceOutput(const Traced& t, const PerformanceEstimate& estimate)
{
    const TraceInput instances{"instances", t.state.instances, Unit::Count, Request};
    if (t.in.load == LoadPattern::Steady) {
        t.trace.step(keys::kOutput, "instances * held * output / cycle",
                     {instances,
                      {"held", t.state.held, Unit::Sequences, Computed},
                      {"output", t.in.outputTokens, Unit::Tokens, Request},
                      {"cycle", t.state.cycle, Unit::Seconds, Computed}},
                     estimate.output.value, Unit::TokensPerSecond);
        return;
    }
    const double step = t.state.decode + t.state.allPrompts;
    const double full = t.state.instances * t.state.batch * t.step.accepted / step;
    t.trace.step(keys::kOutput, "instances * batch * accepted / (decode + allPrompts) * finishing",
                 {instances,
                  {"batch", t.state.batch, Unit::Sequences, Computed},
                  {"accepted", t.step.accepted, Unit::Tokens, Calibration},
                  {"decode", t.state.decode, Unit::Seconds, Computed},
                  {"allPrompts", t.state.allPrompts, Unit::Seconds, Computed},
                  {"finishing", estimate.output.value / full, Unit::Share, Calibration}},
                 estimate.output.value, Unit::TokensPerSecond);
}

void traceResult(const Traced& t, const PerformanceEstimate& estimate)
{
    tracePrompts(t);
    t.trace.step(keys::kTpot, "(decode + prompts) / accepted",
                 {{"decode", t.state.decode, Unit::Seconds, Computed},
                  {"prompts", t.state.prompts, Unit::Seconds, Computed},
                  {"accepted", t.step.accepted, Unit::Tokens, Calibration}},
                 estimate.tpot.value, Unit::Seconds);
    if (t.in.promptPool)
        tracePools(t);
    else
        traceFirstToken(t, estimate);
    const double queued = t.in.promptPool ? t.state.queued : 0; // elsewhere a request waits before it has its place
    t.trace.step(keys::kCycle, queued > 0 ? "arrival + queued + decoding" : "arrival + decoding",
                 {{"arrival", t.state.arrival, Unit::Seconds, Computed},
                  {"queued", queued, Unit::Seconds, Computed},
                  {"decoding", t.state.cycle - t.state.arrival - queued, Unit::Seconds, Computed}},
                 t.state.cycle, Unit::Seconds);
    traceOutput(t, estimate);
}

} // namespace

void traceServing(const Settled& settled, const PerformanceEstimate& estimate, RecordingTrace& trace)
{
    const Traced traced{settled.inputs, settled.step, settled.readingInputs, settled.reading, settled.state, trace};
    traceParts(traced);
    traceBatch(traced);
    traceStep(traced);
    traceResult(traced, estimate);
}

} // namespace berth::performance
