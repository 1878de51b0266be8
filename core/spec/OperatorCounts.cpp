#include "core/spec/OperatorCounts.h"

#include "core/spec/Tensor.h"

#include <algorithm>

namespace berth::spec {

namespace {

std::int64_t* slotOf(LayerOperators& layer, Component component)
{
    switch (component) {
    case Component::Attention:
        return &layer.attention;
    case Component::StateMixer:
        return &layer.state;
    case Component::Indexer:
        return &layer.indexer;
    case Component::DenseFfn:
        return &layer.denseFfn;
    case Component::RoutedExperts:
        return &layer.routedExpert;
    case Component::SharedExperts:
        return &layer.sharedExperts;
    case Component::Router:
        return &layer.router;
    case Component::Other:
        return &layer.other;
    default: // norms, and what lies outside the layers
        return nullptr;
    }
}

void addTensor(LayerOperators& layer, const Tensor& tensor)
{
    std::int64_t* slot = slotOf(layer, tensor.component);
    const bool oneOfMany = tensor.component == Component::RoutedExperts;
    if (slot && tensor.role != TensorRole::Vector)
        *slot += oneOfMany ? tensor.rows * tensor.columns : tensor.elements();
}

// Scores against the key and the weighted sum of the value, for every query head. MLA absorbs the expansion of the
// latent into query and output while decoding, but expands it for a prompt (DeepSeek-V2 report, section 2.1).
void addPositionWork(LayerOperators& layer, const ModelSpec& model)
{
    const Attention& a = model.attention;
    const std::int64_t heads = a.heads;
    switch (layer.kind.mixer) {
    case Mixer::LatentAttention:
        layer.decodePerPosition = heads * (2 * a.kvLoraRank + a.ropeDim);
        layer.prefillPerPosition = heads * (a.nopeDim + a.ropeDim + a.valueDim);
        return;
    case Mixer::State:
    case Mixer::None:
        return;
    default: {
        const HeadGeometry g = headGeometry(model, layer.kind.mixer);
        layer.decodePerPosition = std::int64_t{g.heads} * (g.headDim + g.valueDim);
        layer.prefillPerPosition = layer.decodePerPosition;
    }
    }
}

LayerOperators makeLayer(const ModelSpec& model, const LayerKind& kind)
{
    LayerOperators layer;
    layer.kind = kind;
    layer.cache = makeCacheShape(model, kind);
    layer.layers = 1;
    addPositionWork(layer, model);
    if (kind.ownsIndex)
        layer.indexPerPosition = std::int64_t{std::max(1, model.sparse.indexHeads)} * model.sparse.indexDim;
    return layer;
}

void merge(std::vector<LayerOperators>& distinct, const LayerOperators& layer)
{
    for (LayerOperators& known : distinct) {
        LayerOperators same = layer;
        same.layers = known.layers;
        if (known == same) {
            ++known.layers;
            return;
        }
    }
    distinct.push_back(layer);
}

} // namespace

OperatorCounts makeOperatorCounts(const ModelSpec& model)
{
    OperatorCounts counts;
    std::vector<LayerOperators> layers;
    for (const LayerKind& kind : makeLayerPlan(model))
        layers.push_back(makeLayer(model, kind));
    for (const Tensor& tensor : makeTensors(model)) {
        if (tensor.layer >= 0)
            addTensor(layers[static_cast<std::size_t>(tensor.layer)], tensor);
        else if (tensor.role == TensorRole::OutputHead)
            counts.head += tensor.elements();
    }
    const bool encoder = model.positionEmbeddings > 0; // yields no logits
    if (model.tiedEmbeddings && !encoder)
        counts.head = model.vocabSize * model.hiddenSize;
    counts.vision = model.visionParams;
    for (const LayerOperators& layer : layers)
        merge(counts.layers, layer);
    return counts;
}

} // namespace berth::spec
