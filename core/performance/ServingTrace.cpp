#include "core/performance/ServingTrace.h"

#include "core/performance/PerformanceKeys.h"
#include "core/performance/SplitPools.h"

#include <utility>
#include <vector>

namespace berth::performance {
namespace {

using enum Origin;

struct Traced
{
    const ServingInputs& in;
    const StepModel& step;
    const ServingInputs& readingIn;
    const StepModel& reading;
    const SteadyState& state;
    RecordingTrace& trace;

    [[nodiscard]] double devices() const { return in.layout.ranks * in.layout.stages; }
};

void traceMemory(const Traced& t)
{
    const SpeedTable& m = *t.in.model;
    const StepModel& s = t.step;
    const double share = s.rates.dense / t.in.device.bandwidth;
    t.trace.step(keys::kDenseRate, "bandwidth * share",
                 {{"bandwidth", t.in.device.bandwidth, Unit::BytesPerSecond, Accelerator},
                  {"share", share, Unit::Share, Calibration}},
                 s.rates.dense, Unit::BytesPerSecond);
    t.trace.step(keys::kDenseRead, "(dense * groups + head) / devices / rate",
                 {{"dense", m.denseBytes, Unit::Bytes, Model},
                  {"groups", t.in.layout.attentionGroups, Unit::Count, Request},
                  {"head", m.headBytes, Unit::Bytes, Model},
                  {"devices", t.devices(), Unit::Devices, Request},
                  {"rate", s.rates.dense, Unit::BytesPerSecond, Computed}},
                 s.read, Unit::Seconds);
    if (m.experts > 0) {
        const double tokens = microBatch(t.in, t.state.batch) * s.verified;
        const double hit = hitExperts(m, tokens);
        t.trace.step(keys::kHitExperts, "E * (1 - (1 - k / E) ^ T)",
                     {{"E", m.experts, Unit::Count, Model},
                      {"k", m.expertsPerToken, Unit::Count, Model},
                      {"T", tokens, Unit::Tokens, Computed}},
                     hit, Unit::Count);
        const double time = expertTime(t.in, s, tokens);
        t.trace.step(keys::kExpertRead, "expert / devices * hit * skew / rate",
                     {{"expert", m.expertBytes, Unit::Bytes, Model},
                      {"devices", t.devices(), Unit::Devices, Request},
                      {"hit", hit, Unit::Count, Computed},
                      {"skew", time / (s.expertSecond * hit), Unit::None, Calibration},
                      {"rate", s.rates.experts, Unit::BytesPerSecond, Calibration}},
                     time, Unit::Seconds);
    }
    t.trace.step(keys::kCacheRead, "bytes / rate",
                 {{"bytes", s.cache * s.rates.cache, Unit::Bytes, Model},
                  {"rate", s.rates.cache, Unit::BytesPerSecond, Calibration}},
                 s.cache, Unit::Seconds);
}

void traceWork(const Traced& t)
{
    const SpeedTable& m = *t.in.model;
    const StepModel& s = t.step;
    t.trace.step(keys::kMatrixRate, "peak * share",
                 {{"peak", t.in.device.peak, Unit::FlopsPerSecond, Accelerator},
                  {"share", s.rates.linears / t.in.device.peak, Unit::Share, Calibration}},
                 s.rates.linears, Unit::FlopsPerSecond);
    t.trace.step(keys::kTokenMath, "2 * (small / rate + wide / rate16 + experts / rateX) / devices",
                 {{"small", m.smallWeights, Unit::Values, Model},
                  {"rate", s.rates.linears, Unit::FlopsPerSecond, Computed},
                  {"wide", m.wideWeights, Unit::Values, Model},
                  {"rate16", s.rates.wide, Unit::FlopsPerSecond, Calibration},
                  {"experts", m.activeExpertWeights(), Unit::Values, Model},
                  {"rateX", s.rates.expertMath, Unit::FlopsPerSecond, Calibration},
                  {"devices", t.devices(), Unit::Devices, Request}},
                 s.tokenMath, Unit::Seconds);
    t.trace.step(keys::kAttention, "flops / rate",
                 {{"flops", s.attention * s.rates.attention, Unit::Flops, Model},
                  {"rate", s.rates.attention, Unit::FlopsPerSecond, Calibration}},
                 s.attention, Unit::Seconds);
    if (t.in.layout.stages > 1)
        t.trace.step(
            keys::kStageLatency, "(stages - 1) / stages * send",
            {{"stages", t.in.layout.stages, Unit::Count, Request},
             {"send", s.stageLatency * t.in.layout.stages / (t.in.layout.stages - 1), Unit::Seconds, Calibration}},
            s.stageLatency, Unit::Seconds);
    if (t.in.layout.ranks > 1) {
        t.trace.step(keys::kTokenLinks, "bytes / rate",
                     {{"bytes", s.tokenLinks * s.rates.link, Unit::Bytes, Model},
                      {"rate", s.rates.link, Unit::BytesPerSecond, Calibration}},
                     s.tokenLinks, Unit::Seconds);
        t.trace.step(keys::kCollective, "2 * layers * reduce",
                     {{"layers", m.layers / t.in.layout.stages, Unit::Layers, Model},
                      {"reduce", s.collective * t.in.layout.stages / (2 * m.layers), Unit::Seconds, Calibration}},
                     s.collective, Unit::Seconds);
    }
    t.trace.step(keys::kLaunch, "layers * perLayer + perStep",
                 {{"layers", m.layers / t.in.layout.stages, Unit::Layers, Model},
                  {"perLayer", (s.launch - s.stepLaunch) * t.in.layout.stages / m.layers, Unit::Seconds, Calibration},
                  {"perStep", s.stepLaunch, Unit::Seconds, Calibration}},
                 s.launch, Unit::Seconds);
}

void tracePrompt(const Traced& t)
{
    const StepModel& r = t.reading;
    const double stages = t.readingIn.layout.stages;
    t.trace.step(
        keys::kPromptAlone, "tokens * (compute + links) + head + attention + chunks * (fixed + experts)",
        {{"tokens", r.newTokens, Unit::Tokens, Request},
         {"compute", r.tokenMath, Unit::Seconds, Computed},
         {"links", r.tokenLinks, Unit::Seconds, Computed},
         {"head", r.head, Unit::Seconds, Computed},
         {"attention", r.promptAttention, Unit::Seconds, Computed},
         {"chunks", r.chunks, Unit::Count, Engine},
         {"fixed", r.fixed(), Unit::Seconds, Computed},
         {"experts", (t.state.alone / stages - r.promptMath()) / r.chunks - r.fixed(), Unit::Seconds, Computed}},
        t.state.alone / stages, Unit::Seconds);
    const double readers = t.readingIn.layout.instances;
    t.trace.step(keys::kPrefill, "readers * tokens / (stages * alone)",
                 {{"readers", readers, Unit::Count, Request},
                  {"tokens", t.in.inputTokens, Unit::Tokens, Request},
                  {"stages", stages, Unit::Count, Request},
                  {"alone", t.state.alone / stages, Unit::Seconds, Computed}},
                 readers * t.in.inputTokens / t.state.alone, Unit::TokensPerSecond);
}

// Prompts on devices of their own.
void tracePools(const Traced& t)
{
    const SteadyState& s = t.state;
    const double readers = t.readingIn.layout.instances;
    t.trace.step(keys::kHandOver, "schedule + cache / rate",
                 {{"schedule", handOverSchedule(t.in), Unit::Seconds, Calibration},
                  {"cache", handOverBytes(t.in), Unit::Bytes, Model},
                  {"rate", t.in.promptPool->handOverPerDirection, Unit::BytesPerSecond, Accelerator}},
                 s.handOver, Unit::Seconds);
    t.trace.step(keys::kPoolQueue, "prompt / readers / 2 * load ^ (sqrt(2 * (readers + 1)) - 1) / (1 - load)",
                 {{"prompt", s.readerTime, Unit::Seconds, Computed},
                  {"readers", readers, Unit::Count, Request},
                  {"load", s.readerLoad, Unit::Share, Computed}},
                 s.queued, Unit::Seconds);
    t.trace.step(keys::kTtft, "alone + handOver + queued + outside",
                 {{"alone", s.alone, Unit::Seconds, Computed},
                  {"handOver", s.handOver, Unit::Seconds, Computed},
                  {"queued", s.queued, Unit::Seconds, Computed},
                  {"outside", s.outside, Unit::Seconds, Computed}},
                 s.arrival + s.queued + s.outside, Unit::Seconds);
}

// A part of a step. A step of several pipeline stages is that of one, so many times.
struct PartOfStep
{
    std::string_view key, ofOneStage, ofStages;
    std::vector<TraceInput> inputs;
    double result = 0;
};

void record(const Traced& t, PartOfStep part)
{
    const double stages = t.in.layout.stages;
    if (stages > 1) {
        part.inputs.push_back({"stages", stages, Unit::Count, Request});
    }
    t.trace.steps.push_back(
        {part.key, stages > 1 ? part.ofStages : part.ofOneStage, std::move(part.inputs), part.result, Unit::Seconds});
}

void traceStep(const Traced& t)
{
    const StepModel& s = t.step;
    const StepTime split = splitStep(t.in, s, t.state.batch);
    const double sequences = microBatch(t.in, t.state.batch);
    const double tokens = sequences * s.verified;
    const double paid = paidOverhead(s);
    const TraceInput part{"part", sequences, Unit::Sequences, Computed};
    const TraceInput all{"tokens", tokens, Unit::Tokens, Computed};
    record(t,
           {keys::kStepMemory,
            "read + hits + part * cached",
            "stages * (read + hits + part * cached)",
            {{"read", s.read, Unit::Seconds, Computed},
             {"hits", expertTime(t.in, s, tokens), Unit::Seconds, Computed},
             part,
             {"cached", s.cache, Unit::Seconds, Computed}},
            split.memory});
    record(t,
           {keys::kStepCompute,
            "tokens * (token + logits) + part * attended",
            "stages * (tokens * (token + logits) + part * attended)",
            {all,
             {"token", s.tokenMath, Unit::Seconds, Computed},
             {"logits", s.head, Unit::Seconds, Computed},
             part,
             {"attended", s.rootVerified * s.attention, Unit::Seconds, Computed}},
            split.compute});
    if (split.links > 0)
        record(t,
               {keys::kStepLinks,
                "delay + tokens * exchange",
                "stages * (delay + tokens * exchange)",
                {{"delay", (s.collective + s.stageLatency) * paid, Unit::Seconds, Computed},
                 all,
                 {"exchange", s.tokenLinks, Unit::Seconds, Computed}},
                split.links});
    record(t,
           {keys::kStepLaunch,
            "kernels + part * perSequence",
            "stages * (kernels + part * perSequence)",
            {{"kernels", s.launch * paid, Unit::Seconds, Computed},
             part,
             {"perSequence", s.sequence, Unit::Seconds, Calibration}},
            split.launch});
    t.trace.step(keys::kDecodeStep, "memory + compute + links + launch",
                 {{"memory", split.memory, Unit::Seconds, Computed},
                  {"compute", split.compute, Unit::Seconds, Computed},
                  {"links", split.links, Unit::Seconds, Computed},
                  {"launch", split.launch, Unit::Seconds, Computed}},
                 t.state.decode, Unit::Seconds);
}

void traceBatch(const Traced& t)
{
    const StepModel& s = t.step;
    const double output = t.in.outputTokens;
    t.trace.step(keys::kHeld, "min(offered, limit, room)",
                 {{"offered", t.state.offered, Unit::Sequences, Request},
                  {"limit", t.in.sequenceLimit, Unit::Sequences, Engine},
                  {"room", t.state.room, Unit::Sequences, Computed}},
                 t.state.held, Unit::Sequences);
    t.trace.step(keys::kBatch, "1 + (held - 1) * output / accepted * step / cycle",
                 {{"held", t.state.held, Unit::Sequences, Computed},
                  {"output", output, Unit::Tokens, Request},
                  {"accepted", s.accepted, Unit::Tokens, Calibration},
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
    } else if (t.in.concurrency <= 0 || t.in.load != LoadPattern::Burst) {
        t.trace.step(keys::kQueue, "share * alone", {share, alone}, t.state.queued, Unit::Seconds);
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

void traceResult(const Traced& t, const PerformanceEstimate& estimate)
{
    const StepModel& s = t.step;
    const double output = t.in.outputTokens;
    const double own = t.in.load == LoadPattern::Steady ? 1.0 : 0.0;
    const double begun = (t.state.batch - own) * s.accepted / output;
    const double prompt = begun > 0 ? t.state.prompts / begun : s.promptMath();
    t.trace.step(keys::kPrompts,
                 own > 0 ? "(batch - 1) * accepted / output * prompt" : "batch * accepted / output * prompt",
                 {{"batch", t.state.batch, Unit::Sequences, Computed},
                  {"accepted", s.accepted, Unit::Tokens, Calibration},
                  {"output", output, Unit::Tokens, Request},
                  {"prompt", prompt, Unit::Seconds, Computed}},
                 t.state.prompts, Unit::Seconds);
    t.trace.step(keys::kTpot, "(decode + prompts) / accepted",
                 {{"decode", t.state.decode, Unit::Seconds, Computed},
                  {"prompts", t.state.prompts, Unit::Seconds, Computed},
                  {"accepted", s.accepted, Unit::Tokens, Calibration}},
                 estimate.tpot.value, Unit::Seconds);
    if (t.in.promptPool)
        tracePools(t);
    else
        traceFirstToken(t, estimate);
    t.trace.step(keys::kCycle, "arrival + decoding",
                 {{"arrival", t.state.arrival, Unit::Seconds, Computed},
                  {"decoding", t.state.cycle - t.state.arrival, Unit::Seconds, Computed}},
                 t.state.cycle, Unit::Seconds);
    if (t.in.load == LoadPattern::Steady)
        t.trace.step(keys::kOutput, "instances * held * output / cycle",
                     {{"instances", t.state.instances, Unit::Count, Request},
                      {"held", t.state.held, Unit::Sequences, Computed},
                      {"output", output, Unit::Tokens, Request},
                      {"cycle", t.state.cycle, Unit::Seconds, Computed}},
                     estimate.output.value, Unit::TokensPerSecond);
    else
        t.trace.step(keys::kOutput, "instances * batch / tpot * finishing",
                     {{"instances", t.state.instances, Unit::Count, Request},
                      {"batch", t.state.batch, Unit::Sequences, Computed},
                      {"tpot", estimate.tpot.value, Unit::Seconds, Computed},
                      {"finishing", estimate.output.value * estimate.tpot.value / (t.state.instances * t.state.batch),
                       Unit::Share, Calibration}},
                     estimate.output.value, Unit::TokensPerSecond);
}

} // namespace

void traceServing(const Settled& settled, const PerformanceEstimate& estimate, RecordingTrace& trace)
{
    const Traced traced{settled.inputs, settled.step, settled.readingInputs, settled.reading, settled.state, trace};
    traceMemory(traced);
    traceWork(traced);
    tracePrompt(traced);
    traceBatch(traced);
    traceStep(traced);
    traceResult(traced, estimate);
}

} // namespace berth::performance
