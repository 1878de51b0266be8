#include "core/spec/LayerPlan.h"

#include <algorithm>
#include <array>
#include <span>

namespace berth::spec {

namespace {

// Whether item `index` of `total` is one of `chosen` that are spread evenly, the chosen one last in each period.
bool isChosen(int index, int total, int chosen)
{
    return (index + 1) * chosen / total != index * chosen / total;
}

struct Part
{
    LayerKind kind;
    int count = 0;
};

// Interleaves several kinds: at each place the kind that lags furthest behind its share comes next.
std::vector<LayerKind> interleave(std::span<const Part> parts)
{
    int total = 0;
    for (const Part& part : parts)
        total += part.count;
    std::vector<LayerKind> plan;
    std::vector<int> placed(parts.size(), 0);
    for (int place = 0; place < total; ++place) {
        std::size_t best = 0;
        int bestLag = -1;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const int lag = parts[i].count * (place + 1) - placed[i] * total;
            if (placed[i] < parts[i].count && lag > bestLag) {
                best = i;
                bestLag = lag;
            }
        }
        ++placed[best];
        plan.push_back(parts[best].kind);
    }
    return plan;
}

Mixer fullMixer(const ModelSpec& model)
{
    return model.attention.kvLoraRank > 0 ? Mixer::LatentAttention : Mixer::FullAttention;
}

// Models whose layers hold either a mixer or a feed-forward (Nemotron-H).
std::vector<LayerKind> makeBlockPlan(const ModelSpec& model)
{
    const std::array parts = {
        Part{{Mixer::State, FeedForward::None, false, false}, model.mambaBlocks},
        Part{{Mixer::None, FeedForward::Experts, false, false}, model.expertBlocks},
        Part{{Mixer::None, FeedForward::Dense, false, false}, model.ffnBlocks},
        Part{{fullMixer(model), FeedForward::None, true, false}, model.attentionBlocks},
    };
    return interleave(parts);
}

// V4: window-only layers first, then both compressions in turn.
std::vector<LayerKind> makeCompressedPlan(const ModelSpec& model)
{
    const int c4 = model.sparse.denseCompressed4;
    const int c128 = model.sparse.denseCompressed128;
    const std::array parts = {Part{{Mixer::CompressedAttention4}, c4}, Part{{Mixer::CompressedAttention128}, c128}};
    std::vector<LayerKind> plan(static_cast<std::size_t>(model.layers - c4 - c128), {Mixer::WindowAttention});
    const std::vector<LayerKind> compressed = interleave(parts);
    plan.insert(plan.end(), compressed.begin(), compressed.end());
    return plan;
}

Mixer otherMixer(const ModelSpec& model)
{
    if (model.state.kind != StateKind::None)
        return Mixer::State;
    if (model.window.tokens > 0)
        return Mixer::WindowAttention;
    return model.crossAttentionLayers > 0 ? Mixer::CrossAttention : Mixer::None;
}

std::vector<LayerKind> makeMixedPlan(const ModelSpec& model)
{
    const int full = model.fullAttentionLayers.value_or(model.layers);
    const bool parallel = model.state.kind != StateKind::None && model.state.layers == model.layers;
    std::vector<LayerKind> plan(static_cast<std::size_t>(model.layers));
    for (int i = 0; i < model.layers; ++i) {
        const Mixer mixer = isChosen(i, model.layers, full) ? fullMixer(model) : otherMixer(model);
        plan[static_cast<std::size_t>(i)].mixer = parallel ? Mixer::AttentionAndState : mixer;
    }
    return plan;
}

void assignFeedForwards(const ModelSpec& model, std::vector<LayerKind>& plan)
{
    const int moe = model.moe.experts > 0 ? model.moe.moeLayers : 0;
    const bool both = moe > 0 && model.denseFfnLayers.value_or(0) + moe > model.layers;
    const bool leading = model.moe.firstDenseLayers + moe == model.layers;
    for (int i = 0; i < model.layers; ++i) {
        const bool experts = leading ? i >= model.moe.firstDenseLayers : isChosen(i, model.layers, moe);
        FeedForward& ffn = plan[static_cast<std::size_t>(i)].ffn;
        ffn = !experts ? FeedForward::Dense : both ? FeedForward::DenseAndExperts : FeedForward::Experts;
    }
}

// Layers beyond the first `owners` of their kind read the cache of an earlier one.
void shareCaches(std::vector<LayerKind>& plan, Mixer mixer, std::optional<int> owners)
{
    int seen = 0;
    for (LayerKind& layer : plan)
        if (layer.mixer == mixer && owners)
            layer.ownsCache = seen++ < *owners;
}

bool growsCache(Mixer mixer)
{
    return mixer == Mixer::FullAttention || mixer == Mixer::LatentAttention || mixer == Mixer::CompressedAttention4
        || mixer == Mixer::AttentionAndState;
}

bool mayIndex(SparseKind kind, Mixer mixer)
{
    if (kind == SparseKind::V4)
        return mixer == Mixer::CompressedAttention4;
    return kind != SparseKind::None && growsCache(mixer);
}

// Those that own an index are spread evenly; MiniMax M3 starts with layers that have none.
void assignIndexers(const ModelSpec& model, std::vector<LayerKind>& plan)
{
    std::vector<LayerKind*> candidates;
    for (LayerKind& layer : plan)
        if (mayIndex(model.sparse.kind, layer.mixer))
            candidates.push_back(&layer);
    const int total = static_cast<int>(candidates.size());
    const int owners = model.sparse.indexerLayers > 0 ? std::min(model.sparse.indexerLayers, total) : total;
    const bool leadingWithout = model.sparse.kind == SparseKind::Msa;
    for (int i = 0; i < total; ++i)
        candidates[static_cast<std::size_t>(i)]->ownsIndex =
            leadingWithout ? i >= total - owners : isChosen(i, total, owners);
}

} // namespace

std::vector<LayerKind> makeLayerPlan(const ModelSpec& model)
{
    if (model.mambaBlocks + model.attentionBlocks + model.ffnBlocks + model.expertBlocks > 0)
        return makeBlockPlan(model);
    std::vector<LayerKind> plan =
        model.sparse.kind == SparseKind::V4 ? makeCompressedPlan(model) : makeMixedPlan(model);
    assignFeedForwards(model, plan);
    shareCaches(plan, fullMixer(model), model.cacheOwningFullLayers);
    shareCaches(plan, Mixer::WindowAttention, model.cacheOwningWindowLayers);
    assignIndexers(model, plan);
    for (LayerKind& layer : plan)
        if (layer.mixer == Mixer::State || layer.mixer == Mixer::None || layer.mixer == Mixer::CrossAttention)
            layer.ownsCache = false;
    return plan;
}

HeadGeometry headGeometry(const ModelSpec& model, Mixer mixer)
{
    const Attention& a = model.attention;
    const auto orElse = [](int value, int fallback) {
        return value > 0 ? value : fallback;
    };
    HeadGeometry g{a.heads, a.kvHeads, a.headDim, orElse(a.valueDim, a.headDim), true};
    if (mixer == Mixer::WindowAttention) {
        const SlidingWindow& w = model.window;
        g = {orElse(w.heads, g.heads), orElse(w.kvHeads, g.kvHeads), orElse(w.headDim, g.headDim), g.valueDim, true};
    } else if (model.globalHeadDim > 0) {
        g = {g.heads, orElse(model.globalKvHeads, g.kvHeads), model.globalHeadDim, model.globalHeadDim,
             !a.keyEqualsValue};
    }
    return g;
}

} // namespace berth::spec
