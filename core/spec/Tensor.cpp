#include "core/spec/Tensor.h"

#include "core/spec/LayerPlan.h"
#include "core/spec/TensorFamilies.h"

namespace berth::spec {

namespace {

// NAS models publish a width per layer; the sum is kept and spread in steps that every block format can divide.
std::int64_t spreadWidth(std::int64_t sum, int layer, int layers)
{
    constexpr std::int64_t kStep = 256;
    const std::int64_t steps = sum / kStep;
    const std::int64_t width = kStep * (steps * (layer + 1) / layers - steps * layer / layers);
    return layer + 1 == layers ? width + sum % kStep : width;
}

std::int64_t denseWidth(const ModelSpec& model, const LayerKind& kind, int layer)
{
    if (model.ffnWidthSum > 0)
        return spreadWidth(model.ffnWidthSum, layer, model.layers);
    const bool wide = model.wideFfnOnSharedCache && !kind.ownsCache;
    return wide ? 2 * std::int64_t{model.ffnWidth} : model.ffnWidth;
}

void addMixer(TensorWriter& out, const ModelSpec& model, const LayerKind& layer)
{
    if (model.sparse.kind == SparseKind::V4)
        return addCompressedAttention(out, model, layer.mixer);
    switch (layer.mixer) {
    case Mixer::FullAttention:
    case Mixer::WindowAttention:
    case Mixer::CrossAttention:
        return addSoftmaxAttention(out, model, layer);
    case Mixer::LatentAttention:
        return addLatentAttention(out, model);
    case Mixer::State:
        return addStateMixer(out, model);
    case Mixer::AttentionAndState:
        addSoftmaxAttention(out, model, layer);
        return addStateMixer(out, model);
    case Mixer::CompressedAttention4:
    case Mixer::CompressedAttention128:
    case Mixer::None:
        return;
    }
}

void addFeedForward(TensorWriter& out, const ModelSpec& model, const LayerKind& kind, int layer)
{
    const bool hashed = layer < model.sparse.hashLayers; // chosen by token id: nothing to bias
    if (kind.ffn == FeedForward::Dense || kind.ffn == FeedForward::DenseAndExperts)
        addDenseFfn(out, model, denseWidth(model, kind, layer));
    if (kind.ffn == FeedForward::Experts || kind.ffn == FeedForward::DenseAndExperts)
        addExperts(out, model, model.moe.routerBias && !hashed);
}

void addLayer(TensorWriter& out, const ModelSpec& model, const LayerKind& kind, int layer)
{
    addMixer(out, model, kind);
    if (kind.ownsIndex)
        addIndexer(out, model);
    addFeedForward(out, model, kind, layer);
    addHyperConnections(out, model);
    addLayerNorms(out, model, kind);
}

} // namespace

std::vector<Tensor> makeTensors(const ModelSpec& model)
{
    constexpr TensorRole opaque = TensorRole::OpaqueMatrix;
    std::vector<Tensor> tensors;
    TensorWriter outside(tensors, kNoLayer);
    addEmbedding(outside, model);
    const std::vector<LayerKind> plan = makeLayerPlan(model);
    for (int i = 0; i < static_cast<int>(plan.size()); ++i) {
        TensorWriter inLayer(tensors, i);
        addLayer(inLayer, model, plan[static_cast<std::size_t>(i)], i);
    }
    addHead(outside, model);
    outside.matrix(opaque, Component::Embedding, Split::Vocabulary, 1, model.extraParams);
    const Split tower = model.vision.replicated ? Split::Replicated : Split::Tensor;
    TensorWriter(tensors, kBeforeLayers).matrix(opaque, Component::Vision, tower, 1, model.visionParams);
    outside.matrix(opaque, Component::Mtp, Split::Tensor, 1, model.mtpParams);
    return tensors;
}

} // namespace berth::spec
