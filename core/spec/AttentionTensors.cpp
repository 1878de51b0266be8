#include "core/spec/TensorFamilies.h"

namespace berth::spec {

namespace {

constexpr Component kAttention = Component::Attention;

void addQkNorms(TensorWriter& out, const Attention& attention, const HeadGeometry& g, bool ownsCache)
{
    if (attention.qkNorm == Attention::QkNorm::None)
        return;
    const bool full = attention.qkNorm == Attention::QkNorm::FullWidth;
    out.vector(Component::Norm, Split::Replicated, std::int64_t{g.headDim} * (full ? g.heads : 1));
    if (ownsCache)
        out.vector(Component::Norm, Split::Replicated, std::int64_t{g.headDim} * (full ? g.kvHeads : 1));
}

// Llama 3.2 Vision: norms of query and key, and one gate for the attention and one for the feed-forward.
void addCrossAttentionExtras(TensorWriter& out, const HeadGeometry& g)
{
    out.vector(Component::Norm, Split::Replicated, g.headDim);
    out.vector(Component::Norm, Split::Replicated, g.headDim);
    out.vector(Component::Norm, Split::Replicated, 1);
    out.vector(Component::Norm, Split::Replicated, 1);
}

void addBiases(TensorWriter& out, const ModelSpec& model, const HeadGeometry& g)
{
    const Attention& a = model.attention;
    if (a.qkvBias) {
        out.vector(kAttention, Split::Tensor, std::int64_t{g.heads} * g.headDim);
        out.vector(kAttention, Split::KvHeads, std::int64_t{g.kvHeads} * g.headDim);
        out.vector(kAttention, Split::KvHeads, std::int64_t{g.kvHeads} * g.valueDim);
    }
    if (a.outputBias)
        out.vector(kAttention, Split::Replicated, model.hiddenSize);
    if (a.sinks)
        out.vector(kAttention, Split::Tensor, g.heads);
}

} // namespace

// A layer that reads the cache of an earlier one has neither key nor value projection (Gemma 4 E).
void addSoftmaxAttention(TensorWriter& out, const ModelSpec& model, const LayerKind& layer)
{
    const Attention& a = model.attention;
    const HeadGeometry g = headGeometry(model, layer.mixer);
    const std::int64_t h = model.hiddenSize;
    const bool ownsKeys = layer.ownsCache || layer.mixer == Mixer::CrossAttention;
    const std::int64_t query = std::int64_t{g.heads} * g.headDim;
    out.matrix(TensorRole::AttnQuery, kAttention, Split::Tensor, a.outputGate ? 2 * query : query, h);
    if (ownsKeys) {
        out.matrix(TensorRole::AttnKey, kAttention, Split::KvHeads, std::int64_t{g.kvHeads} * g.headDim, h);
        const std::int64_t values = g.storesValue ? std::int64_t{g.kvHeads} * g.valueDim : 0;
        out.matrix(TensorRole::AttnValue, kAttention, Split::KvHeads, values, h);
    }
    out.matrix(TensorRole::AttnGate, kAttention, Split::Tensor, a.headGate ? g.heads : 0, h);
    out.matrix(TensorRole::AttnOutput, kAttention, Split::Tensor, h, std::int64_t{g.heads} * g.valueDim);
    addBiases(out, model, g);
    addQkNorms(out, a, g, ownsKeys);
    if (layer.mixer == Mixer::CrossAttention)
        addCrossAttentionExtras(out, g);
}

// The down projections make the latent that every rank needs whole; only the heads can be divided.
void addLatentAttention(TensorWriter& out, const ModelSpec& model)
{
    const Attention& a = model.attention;
    const std::int64_t h = model.hiddenSize;
    const std::int64_t query = std::int64_t{a.heads} * (a.nopeDim + a.ropeDim);
    const std::int64_t values = std::int64_t{a.heads} * a.valueDim;
    if (a.queryLoraRank > 0) {
        out.matrix(TensorRole::AttnQueryDown, kAttention, Split::Replicated, a.queryLoraRank, h);
        out.vector(Component::Norm, Split::Replicated, a.queryLoraRank);
        out.matrix(TensorRole::AttnQueryUp, kAttention, Split::Tensor, query, a.queryLoraRank);
    } else {
        out.matrix(TensorRole::AttnQuery, kAttention, Split::Tensor, query, h);
    }
    out.matrix(TensorRole::AttnLatentDown, kAttention, Split::Replicated, a.kvLoraRank + a.ropeDim, h);
    out.vector(Component::Norm, Split::Replicated, a.kvLoraRank);
    const std::int64_t latentUp = std::int64_t{a.heads} * (a.nopeDim + a.valueDim);
    out.matrix(TensorRole::AttnLatentUp, kAttention, Split::Tensor, latentUp, a.kvLoraRank);
    out.matrix(TensorRole::AttnGate, kAttention, Split::Tensor, model.mlaOutputGate ? values : 0, h);
    out.matrix(TensorRole::AttnOutput, kAttention, Split::Tensor, h, values);
}

} // namespace berth::spec
