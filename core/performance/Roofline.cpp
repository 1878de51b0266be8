#include "core/performance/Roofline.h"

#include "core/performance/StepModel.h"

#include <algorithm>

namespace berth::performance {
namespace {

constexpr double kFlopsPerMac = 2;

// Tokens that pass the matrices of one stage together, and what attention does for them.
struct Pass
{
    double tokens = 0;
    double logits = 0; // of these, whose next token is wanted
    double cacheBytes = 0;
    double attentionFlops = 0;
    double attentionSeconds = 0;
};

RooflinePoint dense(const ServingInputs& in, const StepModel& step, const Pass& pass)
{
    const SpeedTable& m = *in.model;
    const double devices = in.layout.ranks * in.layout.stages;
    const double math = pass.tokens * kFlopsPerMac / devices;
    const double bytes = m.denseBytes * in.layout.attentionGroups / devices;
    const double seconds =
        bytes / step.rates.dense + math * (m.smallWeights / step.rates.linears + m.wideWeights / step.rates.wide);
    return {OperatorClass::Dense, math * (m.smallWeights + m.wideWeights), bytes, seconds};
}

RooflinePoint experts(const ServingInputs& in, const StepModel& step, const Pass& pass)
{
    const SpeedTable& m = *in.model;
    if (m.experts <= 0)
        return {.kind = OperatorClass::Experts};
    const double devices = in.layout.ranks * in.layout.stages;
    const double reading = expertTime(in, step, pass.tokens);
    const double flops = pass.tokens * kFlopsPerMac * m.activeExpertWeights() / devices;
    return {OperatorClass::Experts, flops, reading * step.rates.experts, reading + flops / step.rates.expertMath};
}

RooflinePoint head(const ServingInputs& in, const StepModel& step, const Pass& pass)
{
    const SpeedTable& m = *in.model;
    const double bytes = m.headBytes / (in.layout.ranks * in.layout.stages);
    const double flops = pass.logits * kFlopsPerMac * m.headWeights / in.layout.ranks;
    return {OperatorClass::Head, flops, bytes, bytes / step.rates.dense + flops / step.rates.wide};
}

RooflinePoints points(const ServingInputs& in, const StepModel& step, const Pass& pass)
{
    const RooflinePoint attention{OperatorClass::Attention, pass.attentionFlops, pass.cacheBytes,
                                  pass.attentionSeconds};
    return {dense(in, step, pass), experts(in, step, pass), attention, head(in, step, pass)};
}

Pass decodePass(const ServingInputs& in, const StepModel& step, double batch)
{
    const double part = batch / in.layout.stages;
    Pass pass;
    pass.tokens = pass.logits = part * step.verified;
    pass.cacheBytes = part * step.cache * step.rates.cache;
    const double computing = part * step.rootVerified * step.attention; // tokens verified together share work
    pass.attentionFlops = computing * step.rates.attention;
    pass.attentionSeconds = part * step.cache + computing;
    return pass;
}

// One chunk of a prompt; what it reads of the cache is kept on the chip block by block.
Pass promptPass(const ServingInputs& in, const StepModel& step)
{
    const SpeedTable& m = *in.model;
    Pass pass;
    pass.tokens = std::min(step.newTokens, in.efficiency->chunkTokens);
    pass.logits = 1;
    pass.attentionSeconds = step.promptAttention / step.chunks;
    pass.attentionFlops = pass.attentionSeconds * step.rates.prompt;
    pass.cacheBytes = in.cacheBytesPerValue * m.cacheValues * in.inputTokens / (in.layout.ranks * in.layout.stages);
    return pass;
}

} // namespace

Roofline makeRoofline(const ServingInputs& in, double batch)
{
    const StepModel step = makeStepModel(in);
    Roofline roofline;
    roofline.bandwidth = in.device.bandwidth;
    roofline.peak = in.device.peak;
    roofline.peak16 = in.device.peak16;
    roofline.decode = points(in, step, decodePass(in, step, batch));
    roofline.prefill = points(in, step, promptPass(in, step));
    return roofline;
}

} // namespace berth::performance
