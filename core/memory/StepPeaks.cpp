#include "core/memory/StepPeaks.h"

#include <algorithm>

namespace berth::memory {

namespace {

constexpr double kMib = 1024.0 * 1024;
constexpr double kActivationBytes = 2; // activations are 16 bit
constexpr double kFloatBytes = 4;
constexpr double kAttentionCopies = 2; // projected and reordered
constexpr double kLatentChunkTokens = 65536; // vLLM, mla/common.py: largest workspace of expanded latents
constexpr double kLatentBlockTokens = 64;
constexpr double kLatentContexts = 8; // whole contexts that the workspace holds at least
constexpr double kLatentBlocksPerSequence = 4; // or this many blocks of every sequence
constexpr double kTowerHiddenBytes = 6; // of the encoder, per patch and hidden element
constexpr double kTowerFfnBytes = 4;
constexpr double kTowerGatedFfnBytes = 6;
// DeepSeek-V4: hyper-connections keep four streams, read and written in 16 bit with one copy.
constexpr double kHyperCopies = 3;
constexpr double kHyperMixes = 2;

bool isHopperOrLater(const spec::AcceleratorSpec& accelerator)
{
    return accelerator.architecture == "Hopper" || accelerator.architecture == "Blackwell"
        || accelerator.architecture == "Rubin";
}

double sharedWidth(const spec::MixtureOfExperts& moe)
{
    return moe.sharedWidth > 0 ? moe.sharedWidth : 1.0 * moe.shared * moe.expertWidth;
}

double stepTokens(const EngineRequest& r)
{
    return static_cast<double>(r.limits.batchedTokens);
}

double stepSequences(const EngineRequest& r)
{
    return static_cast<double>(std::min(r.limits.sequences, r.limits.batchedTokens));
}

// Both matrix products of the routed experts keep k rows per token.
double expertBytes(const EngineRequest& r)
{
    const spec::MixtureOfExperts& moe = r.model->moe;
    const double hidden = r.model->hiddenSize;
    const std::int64_t ranks = r.layout.ranksPerStage() / r.layout.ep; // that share one expert
    const double gateUp = 2.0 * moe.expertWidth / static_cast<double>(ranks);
    const double rows = std::max(gateUp / 2, hidden) + std::max(gateUp, hidden);
    return kActivationBytes * (moe.perToken * rows + hidden) + r.profile->ffnBytes * sharedWidth(moe) / r.layout.tp;
}

double attentionBytes(const EngineRequest& r)
{
    const spec::Attention& a = r.model->attention;
    if (a.kvLoraRank > 0) {
        return 0; // its workspace is counted apart
    }
    const double kvHeads = std::max(1.0 * a.kvHeads / r.layout.tp, a.kvHeads > 0 ? 1.0 : 0.0);
    return kAttentionCopies * kActivationBytes * (1.0 * a.heads / r.layout.tp + 2 * kvHeads) * a.headDim;
}

// Prefill over cached latents expands them to full heads.
double latentWorkspace(const EngineRequest& r)
{
    const spec::Attention& a = r.model->attention;
    if (a.kvLoraRank == 0 || !r.profile->expandsLatents) {
        return 0;
    }
    const double wanted = std::max(kLatentContexts * static_cast<double>(r.context),
                                   kLatentBlocksPerSequence * stepSequences(r) * kLatentBlockTokens);
    const double tokens = std::min(wanted, kLatentChunkTokens);
    return kActivationBytes * tokens * a.heads / r.layout.tp * (a.nopeDim + a.valueDim);
}

double hyperConnectionBytes(const EngineRequest& r)
{
    const double streams = r.model->sparse.hyperConnections;
    return streams > 0
        ? (streams * kHyperCopies + kTowerHiddenBytes * kHyperMixes) * kActivationBytes * r.model->hiddenSize
        : 0;
}

} // namespace

double workspaceBytes(const EngineRequest& r)
{
    return kMib * (isHopperOrLater(*r.accelerator) ? r.profile->workspaceMib : r.profile->workspaceOldMib);
}

double samplerBytes(const EngineRequest& r)
{
    return r.accelerator->vendor == spec::Vendor::Amd ? r.profile->samplerBytesRocm : r.profile->samplerBytes;
}

double intermediateBytes(const EngineRequest& r)
{
    double ffn = r.profile->ffnBytes * r.model->ffnWidth / r.layout.tp;
    if (r.model->moe.experts > 0) {
        ffn = std::max(r.model->moe.firstDenseLayers > 0 ? ffn : 0, expertBytes(r));
    }
    return std::max(ffn, attentionBytes(r));
}

double forwardPeak(const EngineRequest& r)
{
    const double residual = stepTokens(r) * r.profile->hiddenBytes * r.model->hiddenSize;
    const double layer = std::max(stepTokens(r) * intermediateBytes(r), latentWorkspace(r));
    return std::max(residual + layer, stepTokens(r) * hyperConnectionBytes(r)) + workspaceBytes(r);
}

double samplerPeak(const EngineRequest& r)
{
    const double hidden = r.model->hiddenSize;
    return stepSequences(r) * (samplerBytes(r) * static_cast<double>(r.model->vocabSize) + kFloatBytes * hidden)
        + kActivationBytes * stepTokens(r) * hidden + workspaceBytes(r);
}

EncoderPeak encoderPeak(const EngineRequest& r)
{
    const spec::VisionTower& tower = r.model->vision;
    if (tower.largestItemTokens == 0) {
        return {};
    }
    const std::int64_t whole = r.limits.batchedTokens / tower.largestItemTokens;
    const double items = r.profile->encodesWholeStep ? static_cast<double>(std::max<std::int64_t>(1, whole)) : 1;
    const double tokens = items * static_cast<double>(tower.largestItemTokens);
    const double ranks = tower.replicated ? 1 : r.layout.tp;
    const double perPatch = (tower.gatedFfn ? kTowerGatedFfnBytes : kTowerFfnBytes) * tower.ffnWidth / ranks
        + kTowerHiddenBytes * tower.hiddenSize;
    const double output = kActivationBytes * tokens * r.model->hiddenSize;
    return {tokens * tower.patchesPerToken * perPatch + output + workspaceBytes(r), output};
}

// All contexts of the deployment share one cache, and the kernels without score matrix are the default.
GraphParts graphPeak(const EngineRequest& r)
{
    GraphRequest graph;
    graph.microBatch = r.limits.batchedTokens;
    graph.context = r.context;
    graph.onCpu = r.accelerator->vendor == spec::Vendor::Host;
    graph.expandsLatents = r.profile->expandsLatents;
    graph.ranks = r.layout.tp;
    return graphParts(*r.model, graph);
}

} // namespace berth::memory
