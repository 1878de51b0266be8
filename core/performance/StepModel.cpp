#include "core/performance/StepModel.h"

#include "core/spec/CacheShape.h"

#include <algorithm>
#include <cmath>

namespace berth::performance {
namespace {

constexpr double kMicro = 1e-6;
constexpr double kFlopsPerMac = 2;
constexpr double kActivationBytes = 2; // what ranks exchange is in sixteen bits
constexpr double kIndexBytes = 1; // index keys are kept in FP8 (DeepSeek-V3.2 report)
constexpr double kStateBytesMoved = 2.0 * spec::kStateBytesPerValue; // read and written
constexpr double kReducesPerLayer = 2; // after attention and after the feed-forward network
// No operator was seen above this share of a nominal rate; keeps corrections from multiplying past the hardware.
constexpr double kMostShare = 0.95;

double share(double efficiency)
{
    return std::min(kMostShare, efficiency);
}

double computeShare(const ServingEfficiency& e, ComputeClass compute)
{
    switch (compute) {
    case ComputeClass::Sixteen:
        return e.compute16;
    case ComputeClass::Fp8:
        return e.computeFp8;
    case ComputeClass::Fp4:
        return e.computeFp4;
    case ComputeClass::Int8:
        return e.computeInt8;
    case ComputeClass::WeightOnly:
        return e.computeWeightOnly;
    }
    return e.computeWeightOnly;
}

double linkShare(const ServingEfficiency& e, LinkClass link)
{
    switch (link) {
    case LinkClass::Fast:
        return e.linkFast;
    case LinkClass::Pcie:
        return e.linkPcie;
    case LinkClass::ThroughHost:
        return e.linkHost;
    }
    return e.linkHost;
}

AchievedRates achievedRates(const ServingInputs& in)
{
    const ServingEfficiency& e = *in.efficiency;
    const SpeedTable& model = *in.model;
    const double width = std::max(model.expertWidth, 1.0);
    const double linears = computeShare(e, in.device.compute) * e.computeFactor;
    const double attention = model.latent() ? e.latentAttention : e.decodeAttention;
    AchievedRates rates;
    rates.dense = in.device.bandwidth * share(e.denseBandwidth * e.bandwidthFactor);
    rates.experts = in.device.bandwidth * share(e.expertBandwidth * e.bandwidthFactor);
    rates.cache = in.device.bandwidth * share(e.cacheBandwidth * e.bandwidthFactor);
    rates.linears = in.device.peak * share(linears);
    rates.wide = in.device.peak16 * share(e.compute16 * e.computeFactor);
    rates.expertMath = in.device.peak * share(linears * width / (width + e.expertWidthHalf));
    rates.attention = in.device.peak16 * share(attention * e.computeFactor);
    rates.prompt = in.device.peak16 * share(e.promptAttention * e.computeFactor);
    rates.link = in.link.perDirection * linkShare(e, in.link.kind);
    return rates;
}

double layersLaunch(const ServingInputs& in)
{
    const ServingEfficiency& e = *in.efficiency;
    const SpeedTable& m = *in.model;
    const double layers = m.layers * e.layerMicros + m.expertLayers * e.expertLayerMicros
        + m.latentLayers * e.latentLayerMicros + m.stateLayers * e.stateLayerMicros
        + m.indexLayers * e.indexLayerMicros;
    return e.launchFactor * kMicro * layers / in.layout.stages;
}

// An all-reduce takes longer with more ranks, by the depth of a tree.
double collectiveTime(const ServingInputs& in)
{
    const ServingEfficiency& e = *in.efficiency;
    const double ranks = in.layout.ranks;
    if (ranks <= 1)
        return 0;
    const double pair = in.link.kind == LinkClass::Fast ? e.reduceMicrosFast : e.reduceMicrosPcie;
    const double one = pair * (1 + std::log2(ranks)) / 2 * std::sqrt(e.launchFactor);
    const double across = in.link.acrossNodes ? e.reduceMicrosAcrossNodes : 0;
    return kReducesPerLayer * in.model->layers / in.layout.stages * kMicro * (one + across);
}

// Of every stage but the last. Sending to a neighbour takes as long as half an all-reduce of two ranks, which sends and
// receives.
double betweenStages(const ServingInputs& in)
{
    return (in.layout.stages - 1) / in.layout.stages;
}

double stageLatency(const ServingInputs& in)
{
    if (!(in.stageLink.perDirection > 0))
        return 0; // not stated
    const ServingEfficiency& e = *in.efficiency;
    const double pair = in.stageLink.kind == LinkClass::Fast ? e.reduceMicrosFast : e.reduceMicrosPcie;
    const double across = in.stageLink.acrossNodes ? e.reduceMicrosAcrossNodes : 0;
    return betweenStages(in) * kMicro * (pair * std::sqrt(e.launchFactor) + across) / 2;
}

// Per token.
double stageLinks(const ServingInputs& in)
{
    const double rate = in.stageLink.perDirection * linkShare(*in.efficiency, in.stageLink.kind);
    return rate > 0 ? betweenStages(in) * in.model->hiddenSize * kActivationBytes / in.layout.ranks / rate : 0;
}

void addTokenWork(StepModel& step, const ServingInputs& in)
{
    const SpeedTable& m = *in.model;
    const AchievedRates& r = step.rates;
    const double ranks = in.layout.ranks;
    const double devices = ranks * in.layout.stages;
    step.tokenMath = kFlopsPerMac / devices
        * (m.smallWeights / r.linears + m.wideWeights / r.wide + m.activeExpertWeights() / r.expertMath);
    step.head = kFlopsPerMac * m.headWeights / ranks / r.wide;
    if (ranks > 1) {
        const double ring = 2 * (ranks - 1) / ranks; // share of the vector that every rank sends in a ring all-reduce
        step.tokenLinks = kReducesPerLayer * m.layers / in.layout.stages * ring * m.hiddenSize * kActivationBytes
            / r.link / in.layout.attentionGroups;
    }
    step.tokenLinks += stageLinks(in);
}

double attended(const SpeedTable& m, double tokens)
{
    return m.attendedTokens > 0 ? std::min(tokens, m.attendedTokens) : tokens;
}

// Per sequence at its mean length. Ranks of an attention group cut the cache by KV heads and replicate it beyond; the
// groups share the sequences out.
void addCacheWork(StepModel& step, const ServingInputs& in)
{
    const SpeedTable& m = *in.model;
    const double groups = in.layout.attentionGroups;
    const double stages = in.layout.stages;
    const double groupRanks = in.layout.ranks / groups;
    const double parts = m.latent() ? 1 : std::min(groupRanks, m.kvHeads);
    const double length = in.inputTokens + in.outputTokens / 2;
    const double window = std::min(length, m.windowTokens);
    const double values = m.cacheValues * attended(m, length) + m.windowValues * window;
    const double bytes = in.cacheBytesPerValue * values / (parts * stages)
        + kIndexBytes * m.indexValues * length / stages + kStateBytesMoved * m.stateValues / (groupRanks * stages);
    step.cache = bytes / groups / step.rates.cache;
    const double flops = (m.decodeFlops * attended(m, length) + m.windowFlops * window) / (groupRanks * stages)
        + m.indexFlops * length / stages;
    step.attention = flops / groups / step.rates.attention;
}

// Causal: a prompt token sees on average what was cached and half of the new tokens.
void addPromptWork(StepModel& step, const ServingInputs& in)
{
    const SpeedTable& m = *in.model;
    const double groups = in.layout.attentionGroups;
    const double stages = in.layout.stages;
    const double groupRanks = in.layout.ranks / groups;
    step.newTokens = std::max(1.0, in.inputTokens * (1 - in.prefixHitRate));
    step.chunks = std::ceil(step.newTokens / in.efficiency->chunkTokens);
    const double seen = in.inputTokens - step.newTokens / 2;
    const double flops =
        (m.promptFlops * attended(m, seen) + m.windowFlops * std::min(seen, m.windowTokens)) / (groupRanks * stages)
        + m.indexFlops * seen / stages;
    step.promptAttention = flops * step.newTokens / groups / step.rates.prompt;
}

// Expected tokens of a step with `drafted` proposals, each kept with the same chance if the one before it was: a
// geometric sum. Source: Leviathan, Kalman, Matias, "Fast inference from transformers via speculative decoding" (2023).
double expectedTokens(double drafted, double acceptance)
{
    return acceptance >= 1 ? drafted + 1 : (1 - std::pow(acceptance, drafted + 1)) / (1 - acceptance);
}

void addSpeculation(StepModel& step, const ServingInputs& in)
{
    if (!in.speculation)
        return;
    const Speculation& speculation = *in.speculation;
    const double drafted = speculation.drafted.value_or(in.efficiency->draftedTokens);
    step.verified = 1 + drafted;
    step.accepted =
        speculation.acceptance ? expectedTokens(drafted, *speculation.acceptance) : in.efficiency->acceptedTokens;
    step.rootVerified = std::sqrt(step.verified);
}

// Load of the fullest expert-parallel rank over that of the mean one.
double fullestRank(const ServingInputs& in, double hit)
{
    constexpr double kLeastHit = 1e-9;
    const double ranks = in.layout.expertRanks;
    if (ranks <= 1)
        return 1;
    const double experts = in.model->experts;
    const double mean = std::max(hit / ranks, kLeastHit);
    const double variance = mean * std::max(1 - hit / experts, 0.0);
    const double spread = in.efficiency->expertSkew * std::sqrt(2 * std::log(ranks) * variance);
    return std::min(experts / ranks, mean + spread) / mean;
}

} // namespace

StepModel makeStepModel(const ServingInputs& in)
{
    const SpeedTable& m = *in.model;
    const double devices = in.layout.ranks * in.layout.stages;
    StepModel step;
    step.rates = achievedRates(in);
    step.read = (m.denseBytes * in.layout.attentionGroups + m.headBytes) / devices / step.rates.dense;
    step.collective = collectiveTime(in);
    step.stageLatency = stageLatency(in);
    step.stepLaunch = in.efficiency->launchFactor * kMicro * in.efficiency->stepMicros / in.layout.stages;
    step.launch = layersLaunch(in) + step.stepLaunch;
    const bool offline = in.load == LoadPattern::OfflineMaximum;
    step.overhead = step.once() * (offline ? in.efficiency->offlineLaunch : 1);
    step.sequence = std::sqrt(in.efficiency->launchFactor) * kMicro
        * (in.load == LoadPattern::Burst ? in.efficiency->burstSequenceMicros : in.efficiency->sequenceMicros);
    step.expertSecond = m.expertBytes / devices / step.rates.experts;
    addTokenWork(step, in);
    addCacheWork(step, in);
    addPromptWork(step, in);
    addSpeculation(step, in);
    return step;
}

double microBatch(const ServingInputs& in, double batch)
{
    return std::max(batch / in.layout.stages, 1.0);
}

double paidOverhead(const StepModel& step)
{
    const double once = step.once();
    return once > 0 ? step.overhead / once : 0;
}

double hitExperts(const SpeedTable& model, double tokens)
{
    return model.experts * (1 - std::exp(tokens * model.logMissed));
}

double evenExpertTime(const ServingInputs& in, const StepModel& step, double tokens)
{
    return in.model->experts > 0 ? step.expertSecond * hitExperts(*in.model, tokens) : 0;
}

double expertTime(const ServingInputs& in, const StepModel& step, double tokens)
{
    if (in.model->experts <= 0)
        return 0;
    const double hit = hitExperts(*in.model, tokens);
    return step.expertSecond * hit * fullestRank(in, hit);
}

double stepTime(const ServingInputs& in, const StepModel& step, double batch)
{
    const double part = microBatch(in, batch);
    const double tokens = part * step.verified;
    return in.layout.stages
        * (step.read + expertTime(in, step, tokens) + step.overhead
           + tokens * (step.tokenMath + step.tokenLinks + step.head)
           + part * (step.cache + step.rootVerified * step.attention + step.sequence));
}

StepTime splitStep(const ServingInputs& in, const StepModel& step, double batch)
{
    const double stages = in.layout.stages;
    const double part = microBatch(in, batch);
    const double tokens = part * step.verified;
    const double paid = paidOverhead(step);
    StepTime split;
    split.memory = stages * (step.read + expertTime(in, step, tokens) + part * step.cache);
    split.compute = stages * (tokens * (step.tokenMath + step.head) + part * step.rootVerified * step.attention);
    split.links = stages * ((step.collective + step.stageLatency) * paid + tokens * step.tokenLinks);
    split.launch = stages * (step.launch * paid + part * step.sequence);
    return split;
}

} // namespace berth::performance
