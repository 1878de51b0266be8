#include "core/spec/CacheShape.h"

#include <algorithm>

namespace berth::spec {

namespace {

void addSoftmaxCache(CacheShape& shape, const ModelSpec& model, Mixer mixer)
{
    const HeadGeometry g = headGeometry(model, mixer);
    shape.keyValues = 1.0 * g.kvHeads * g.headDim;
    // Engines store both where key and value are the same tensor (Gemma 4).
    shape.valueValues = 1.0 * g.kvHeads * g.valueDim;
    shape.kvHeads = g.kvHeads;
    if (mixer == Mixer::WindowAttention)
        shape.windowTokens = model.window.tokens;
}

void addLatentCache(CacheShape& shape, const Attention& a, LatentCache latent)
{
    if (latent == LatentCache::Expanded) {
        shape.keyValues = 1.0 * a.heads * (a.nopeDim + a.ropeDim);
        shape.valueValues = 1.0 * a.heads * a.valueDim;
        shape.kvHeads = a.heads;
        return;
    }
    shape.keyValues = a.kvLoraRank + a.ropeDim;
    shape.valueValues = latent == LatentCache::TransposedCopy ? a.kvLoraRank : 0;
}

// DeepSeek-V4: one row of a single key that is also the value.
void addCompressedCache(CacheShape& shape, const ModelSpec& model, double positionsPerToken)
{
    shape.keyValues = model.attention.headDim;
    shape.positionsPerToken = positionsPerToken;
    shape.rawWindowTokens = model.window.tokens;
}

void addIndexCache(CacheShape& shape, const ModelSpec& model, double positionsPerToken)
{
    shape.indexValues = positionsPerToken * model.sparse.indexDim / std::max(1, model.sparse.compressRatio);
}

void addState(CacheShape& shape, const StateLayers& s)
{
    const double keys = 1.0 * s.keyHeads * s.keyDim;
    const double values = 1.0 * s.valueHeads * s.valueDim;
    const double tail = std::max(0, s.convolution - 1);
    shape.stateHeads = s.kind == StateKind::KimiDelta ? s.keyHeads : s.valueHeads;
    switch (s.kind) {
    case StateKind::GatedDeltaNet:
        shape.stateValues = values * s.keyDim;
        shape.convolutionValues = (2 * keys + values) * tail;
        return;
    case StateKind::KimiDelta:
        shape.stateValues = keys * s.keyDim;
        shape.convolutionValues = 3 * keys * tail;
        return;
    case StateKind::Mamba1: // keeps the whole kernel width and has no heads: channels are divided
        shape.stateHeads = s.innerWidth;
        shape.stateValues = 1.0 * s.innerWidth * s.stateSize;
        shape.convolutionValues = 1.0 * s.innerWidth * s.convolution;
        return;
    case StateKind::Mamba2:
        shape.stateValues = values * s.stateSize;
        shape.convolutionValues = (values + 2.0 * s.groups * s.stateSize) * tail;
        return;
    case StateKind::Lightning:
        shape.stateValues = values * s.valueDim;
        return;
    case StateKind::None:
        return;
    }
}

void addCompressedLayer(CacheShape& shape, const ModelSpec& model, Mixer mixer)
{
    constexpr double kRatio4 = 1.0 / 4;
    constexpr double kRatio128 = 1.0 / 128;
    if (mixer == Mixer::WindowAttention) {
        shape.keyValues = model.attention.headDim;
        shape.windowTokens = model.window.tokens;
    } else if (mixer == Mixer::CompressedAttention4) {
        addCompressedCache(shape, model, kRatio4);
        addIndexCache(shape, model, kRatio4);
    } else {
        addCompressedCache(shape, model, kRatio128);
    }
}

} // namespace

CacheShape makeCacheShape(const ModelSpec& model, const LayerKind& layer, LatentCache latent)
{
    CacheShape shape;
    const bool encoder = model.positionEmbeddings > 0;
    if (layer.mixer == Mixer::State || layer.mixer == Mixer::AttentionAndState)
        addState(shape, model.state);
    if (!layer.ownsCache || encoder)
        return shape;
    if (model.sparse.kind == SparseKind::V4) {
        addCompressedLayer(shape, model, layer.mixer);
        return shape;
    }
    if (layer.mixer == Mixer::LatentAttention)
        addLatentCache(shape, model.attention, latent);
    else
        addSoftmaxCache(shape, model, layer.mixer);
    if (layer.ownsIndex)
        addIndexCache(shape, model, 1);
    return shape;
}

CachePerSequence makeCachePerSequence(const ModelSpec& model, LatentCache latent)
{
    CachePerSequence sum;
    for (const LayerKind& layer : makeLayerPlan(model)) {
        const CacheShape shape = makeCacheShape(model, layer, latent);
        const double perPosition = shape.keyValues + shape.valueValues;
        if (shape.windowTokens == 0)
            sum.valuesPerToken += perPosition * shape.positionsPerToken;
        sum.indexValuesPerToken += shape.indexValues;
        sum.windowValues += perPosition * (shape.windowTokens + shape.rawWindowTokens);
        sum.stateValues += shape.stateValues;
        sum.convolutionValues += shape.convolutionValues;
    }
    return sum;
}

} // namespace berth::spec
