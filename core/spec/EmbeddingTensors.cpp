#include "core/spec/TensorFamilies.h"

namespace berth::spec {

namespace {

void addNorm(TensorWriter& out, const ModelSpec& model, std::int64_t width)
{
    out.vector(Component::Norm, Split::Replicated, width);
    if (model.normBias)
        out.vector(Component::Norm, Split::Replicated, width);
}

bool isEncoder(const ModelSpec& model)
{
    return model.positionEmbeddings > 0;
}

// Gemma 4 E: one table for all layers, and the projection of the token embedding that is added to it.
void addPerLayerInputs(TensorWriter& out, const ModelSpec& model)
{
    const std::int64_t width = std::int64_t{model.perLayerInputWidth} * model.layers;
    const Component part = Component::Embedding;
    out.matrix(TensorRole::TokenEmbedding, part, Split::Vocabulary, model.vocabSize, width);
    out.matrix(TensorRole::OpaqueMatrix, part, Split::Replicated, width, model.hiddenSize);
    out.vector(Component::Norm, Split::Replicated, model.perLayerInputWidth);
}

} // namespace

void addEmbedding(TensorWriter& out, const ModelSpec& model)
{
    const std::int64_t h = model.hiddenSize;
    const Component part = Component::Embedding;
    out.matrix(TensorRole::TokenEmbedding, part, Split::Vocabulary, model.vocabSize + model.extraEmbeddingRows, h);
    out.matrix(TensorRole::OpaqueMatrix, part, Split::Replicated, model.positionEmbeddings, h);
    out.matrix(TensorRole::OpaqueMatrix, part, Split::Replicated, model.tokenTypes, h);
    if (isEncoder(model))
        addNorm(out, model, h);
    addPerLayerInputs(out, model);
}

// Encoders normalise after each layer, so they have no final norm; their pooler is the only head.
void addHead(TensorWriter& out, const ModelSpec& model)
{
    const std::int64_t h = model.hiddenSize;
    if (!isEncoder(model))
        addNorm(out, model, h);
    addHyperConnectionHead(out, model);
    if (model.pooler) {
        out.matrix(TensorRole::OpaqueMatrix, Component::Head, Split::Replicated, h, h);
        out.vector(Component::Head, Split::Replicated, h);
    }
    if (!model.tiedEmbeddings)
        out.matrix(TensorRole::OutputHead, Component::Head, Split::Vocabulary, model.vocabSize, h);
    if (model.headBias)
        out.vector(Component::Head, Split::Vocabulary, model.vocabSize);
}

void addLayerNorms(TensorWriter& out, const ModelSpec& model, const LayerKind& layer)
{
    const int parts = (layer.mixer != Mixer::None ? 1 : 0) + (layer.ffn != FeedForward::None ? 1 : 0);
    const int norms = parts == 2 ? model.normsPerLayer.value_or(parts) : parts;
    for (int i = 0; i < norms; ++i)
        addNorm(out, model, model.hiddenSize);
    const std::int64_t input = model.perLayerInputWidth;
    out.matrix(TensorRole::OpaqueMatrix, Component::Other, Split::Replicated, input, model.hiddenSize);
    out.matrix(TensorRole::OpaqueMatrix, Component::Other, Split::Replicated, model.hiddenSize, input);
    if (input > 0)
        addNorm(out, model, model.hiddenSize);
    out.vector(Component::Other, Split::Replicated, model.extraParamsPerLayer);
}

} // namespace berth::spec
