#include "core/performance/StepTrace.h"

#include "core/performance/PerformanceKeys.h"

#include <utility>
#include <vector>

namespace berth::performance {
namespace {

using enum Origin;

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

} // namespace

void traceParts(const Traced& t)
{
    traceMemory(t);
    traceWork(t);
    tracePrompt(t);
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

} // namespace berth::performance
