#include "core/sizing/LocalSpeed.h"

#include "core/performance/LocalEstimator.h"
#include "core/performance/PerformanceKeys.h"

#include <algorithm>

namespace berth::sizing {

namespace {

using performance::LocalInputs;
using performance::PerformanceEstimate;
using performance::Placement;

Placement placementOf(const Basis& basis, const memory::MemoryEstimate& memory)
{
    if (basis.deployment.accelerator().vendor == spec::Vendor::Host) {
        return Placement::Host;
    }
    if (memory.verdict != memory::Verdict::Offload) {
        return Placement::Devices;
    }
    return basis.profile->offload == spec::OffloadRule::Experts ? Placement::Hybrid : Placement::Layers;
}

LocalInputs localInputs(const Basis& basis, const Plan& plan, const memory::MemoryEstimate& memory)
{
    LocalInputs in = basis.speed->local;
    in.model = basis.speed->table.get();
    in.efficiency = &basis.speed->localEfficiency;
    in.intervals = &basis.speed->calibration->intervals;
    in.placement = placementOf(basis, memory);
    in.devices = static_cast<double>(plan.layout.devices());
    in.hostShare = in.placement == Placement::Layers
        ? std::min(1.0, static_cast<double>(memory.hostLayers * plan.layout.pp) / basis.model->layers)
        : 0;
    in.cacheBytesPerValue = memory::factsOf(plan.kvFormats.key).bytesPerValue;
    in.promptTokens = std::max(1.0, static_cast<double>(plan.load.input) * (1 - plan.load.prefixHit));
    in.generatedTokens = static_cast<double>(plan.load.output);
    return in;
}

// Of two estimates, one says how the prompt is read and the other how the answer is written.
enum class Phase { Prompt, Answer };

PerformanceEstimate estimatePhase(const LocalInputs& in, Phase, NullTrace& trace)
{
    return performance::estimateLocal(in, trace);
}

PerformanceEstimate estimatePhase(const LocalInputs& in, Phase phase, RecordingTrace& trace)
{
    RecordingTrace both;
    const PerformanceEstimate estimate = performance::estimateLocal(in, both);
    for (TraceStep& step : both.steps) {
        if ((step.key == performance::keys::kPromptTime) == (phase == Phase::Prompt)) {
            trace.steps.push_back(std::move(step));
        }
    }
    return estimate;
}

// An answer follows its prompt, so its tokens see the whole input in the cache.
template <class Trace>
PerformanceEstimate estimateRequest(LocalInputs in, const Load& load, Trace& trace)
{
    const double input = static_cast<double>(load.input);
    in.depthTokens = input - in.promptTokens;
    const PerformanceEstimate prompt = estimatePhase(in, Phase::Prompt, trace);
    in.depthTokens = input;
    PerformanceEstimate answer = estimatePhase(in, Phase::Answer, trace);
    answer.ttft = answer.meanTtft = prompt.ttft;
    answer.ttftInterval = prompt.ttftInterval;
    answer.prefill = prompt.prefill;
    answer.promptPass = prompt.promptPass;
    answer.prefillBottleneck = prompt.prefillBottleneck;
    return answer;
}

void scale(performance::Interval& interval, double factor)
{
    interval.low *= factor;
    interval.high *= factor;
}

// What the requests make of the times of one prompt and one token.
struct Service
{
    double slots, output; // requests at a time, tokens of one
    double prompt, token; // seconds, of one alone
    double others; // seconds that the prompts of the others add to a token
    double first, cycle, ttft; // seconds: until the first token with a slot, to the end, with the wait for a slot
};

void traceService(const Service& s, const PerformanceEstimate& estimate, RecordingTrace& trace)
{
    using enum Origin;
    namespace keys = performance::keys;
    const TraceInput tpot{"step", estimate.tpot.value, Unit::Seconds, Computed};
    trace.step(keys::kTpot, "decode + prompts",
               {{"decode", s.token, Unit::Seconds, Computed}, {"prompts", s.others, Unit::Seconds, Computed}},
               estimate.tpot.value, Unit::Seconds);
    trace.step(keys::kTtft, "alone + step + outside",
               {{"alone", s.prompt, Unit::Seconds, Computed},
                {"step", s.first - s.prompt, Unit::Seconds, Computed},
                {"outside", s.ttft - s.first, Unit::Seconds, Computed}},
               s.ttft, Unit::Seconds);
    trace.step(keys::kCycle, "arrival + (output - 1) * step",
               {{"arrival", s.first, Unit::Seconds, Computed}, {"output", s.output, Unit::Tokens, Request}, tpot},
               s.cycle, Unit::Seconds);
    trace.step(keys::kOutput, "held * output / cycle",
               {{"held", s.slots, Unit::Sequences, Computed},
                {"output", s.output, Unit::Tokens, Request},
                {"cycle", s.cycle, Unit::Seconds, Computed}},
               estimate.output.value, Unit::TokensPerSecond);
    trace.step(keys::kPrefill, "tokens / alone",
               {{"tokens", estimate.prefill.value * s.prompt, Unit::Tokens, Request},
                {"alone", s.prompt, Unit::Seconds, Computed}},
               estimate.prefill.value, Unit::TokensPerSecond);
}

// As many slots as there are requests that memory holds. A prompt is read between the steps of the others, which wait
// for it; requests without a slot wait for those that have one.
template <class Trace>
void serve(PerformanceEstimate& estimate, const Load& load, Trace& trace)
{
    const double output = static_cast<double>(load.output);
    const double input = static_cast<double>(load.input);
    const double slots = estimate.sequences;
    const double prompt = estimate.ttft.value;
    const double others = (slots - 1) * prompt;
    const double first = prompt + (slots > 1 ? estimate.tpot.value : 0);
    const double tpot = estimate.tpot.value + others / output;
    const double cycle = first + (output - 1) * tpot;
    const double rounds = static_cast<double>(load.concurrency) / slots - 1;
    const double ttft = first + rounds * cycle;
    const Service service{slots, output, prompt, estimate.tpot.value, others / output, first, cycle, ttft};
    scale(estimate.outputInterval, slots * output / cycle / estimate.output.value);
    scale(estimate.tpotInterval, tpot / estimate.tpot.value);
    scale(estimate.ttftInterval, ttft / prompt);
    estimate.decodeStep.prompts = others / output;
    estimate.tpot = Seconds(tpot);
    estimate.perUser = TokensPerSecond(1 / tpot);
    estimate.requestsPerSecond = slots / cycle;
    estimate.output = TokensPerSecond(slots * output / cycle);
    estimate.total = TokensPerSecond(slots * (input + output) / cycle);
    estimate.ttft = Seconds(ttft);
    estimate.meanTtft = estimate.ttft;
    estimate.waiting = static_cast<double>(load.concurrency) - slots;
    if (estimate.waiting > 0) {
        estimate.bottleneck = performance::Bottleneck::Capacity;
    }
    if constexpr (Trace::kRecords) {
        traceService(service, estimate, trace);
    }
}

double slotsOf(const Load& load, const memory::MemoryEstimate& memory)
{
    const bool all = memory.verdict != memory::Verdict::FitsReduced;
    const std::int64_t held = all ? load.concurrency : std::max<std::int64_t>(memory.maxConcurrency, 1);
    return static_cast<double>(std::min(load.concurrency, held));
}

} // namespace

template <class Trace>
std::optional<PerformanceEstimate> estimateLocalSpeed(const Basis& basis, const Plan& plan,
                                                      const memory::MemoryEstimate& memory, Trace& trace)
{
    LocalInputs in = localInputs(basis, plan, memory);
    in.sequences = slotsOf(plan.load, memory);
    if (!performance::checkLocalInputs(in)) {
        return std::nullopt;
    }
    PerformanceEstimate estimate = estimateRequest(in, plan.load, trace);
    serve(estimate, plan.load, trace);
    return estimate;
}

template std::optional<PerformanceEstimate> estimateLocalSpeed(const Basis&, const Plan&, const memory::MemoryEstimate&,
                                                               NullTrace&);
template std::optional<PerformanceEstimate> estimateLocalSpeed(const Basis&, const Plan&, const memory::MemoryEstimate&,
                                                               RecordingTrace&);

} // namespace berth::sizing
