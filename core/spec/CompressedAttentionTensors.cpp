#include "core/spec/TensorFamilies.h"

namespace berth::spec {

namespace {

constexpr Component kAttention = Component::Attention;
constexpr Component kIndexer = Component::Indexer;

// Rows of a window are blended into one; the 4:1 compressor overlaps two windows and so is twice as wide.
// DeepSeek-V4 model code: key and gate projections, learnt positions inside the window, a norm.
void addCompressor(TensorWriter& out, const ModelSpec& model, Component part, int ratio, std::int64_t width)
{
    constexpr int kOverlappingRatio = 4;
    const std::int64_t wide = ratio == kOverlappingRatio ? 2 * width : width;
    const TensorRole role = part == kIndexer ? TensorRole::IndexProjection : TensorRole::StateSmall;
    out.matrix(role, part, Split::Replicated, wide, model.hiddenSize);
    out.matrix(role, part, Split::Replicated, wide, model.hiddenSize);
    out.matrix(TensorRole::OpaqueMatrix, part, Split::Replicated, ratio, wide);
    out.vector(Component::Norm, Split::Replicated, width);
}

void addDsaIndexer(TensorWriter& out, const ModelSpec& model)
{
    const SparseAttention& s = model.sparse;
    const TensorRole role = TensorRole::IndexProjection;
    out.matrix(role, kIndexer, Split::Replicated, std::int64_t{s.indexHeads} * s.indexDim,
               model.attention.queryLoraRank);
    out.matrix(role, kIndexer, Split::Replicated, s.indexDim, model.hiddenSize);
    out.vector(Component::Norm, Split::Replicated, s.indexDim);
    out.vector(Component::Norm, Split::Replicated, s.indexDim); // its bias
    out.matrix(role, kIndexer, Split::Replicated, s.indexHeads, model.hiddenSize);
}

void addV4Indexer(TensorWriter& out, const ModelSpec& model)
{
    const SparseAttention& s = model.sparse;
    const TensorRole role = TensorRole::IndexProjection;
    out.matrix(role, kIndexer, Split::Replicated, std::int64_t{s.indexHeads} * s.indexDim,
               model.attention.queryLoraRank);
    out.matrix(role, kIndexer, Split::Replicated, s.indexHeads, model.hiddenSize);
    addCompressor(out, model, kIndexer, 4, s.indexDim);
}

// MiniMax M3: index queries and one index key straight from the hidden state, each with a norm per head.
void addMsaIndexer(TensorWriter& out, const ModelSpec& model)
{
    const SparseAttention& s = model.sparse;
    const TensorRole role = TensorRole::IndexProjection;
    out.matrix(role, kIndexer, Split::Replicated, std::int64_t{s.indexHeads} * s.indexDim, model.hiddenSize);
    out.matrix(role, kIndexer, Split::Replicated, s.indexDim, model.hiddenSize);
    out.vector(Component::Norm, Split::Replicated, s.indexDim);
    out.vector(Component::Norm, Split::Replicated, s.indexDim);
}

} // namespace

// DeepSeek-V4: one shared key that is also the value, and an output projection through groups of heads, each group with
// its own low-rank first half. The key is one head, so no rank can hold less than all of it.
void addCompressedAttention(TensorWriter& out, const ModelSpec& model, Mixer mixer)
{
    const Attention& a = model.attention;
    const SparseAttention& s = model.sparse;
    const std::int64_t h = model.hiddenSize;
    const std::int64_t heads = std::int64_t{a.heads} * a.headDim;
    const std::int64_t outputRank = std::int64_t{s.outputGroups} * s.outputLoraRank;
    out.matrix(TensorRole::AttnQueryDown, kAttention, Split::Replicated, a.queryLoraRank, h);
    out.vector(Component::Norm, Split::Replicated, a.queryLoraRank);
    out.matrix(TensorRole::AttnQueryUp, kAttention, Split::Tensor, heads, a.queryLoraRank);
    out.matrix(TensorRole::AttnLatentDown, kAttention, Split::Replicated, a.headDim, h);
    out.vector(Component::Norm, Split::Replicated, a.headDim);
    out.matrix(TensorRole::AttnOutput, kAttention, Split::Tensor, outputRank, heads / s.outputGroups);
    out.matrix(TensorRole::AttnOutput, kAttention, Split::Tensor, h, outputRank);
    out.vector(kAttention, Split::Tensor, a.heads); // sinks
    if (mixer == Mixer::CompressedAttention4)
        addCompressor(out, model, kAttention, 4, a.headDim);
    if (mixer == Mixer::CompressedAttention128)
        addCompressor(out, model, kAttention, 128, a.headDim);
}

void addIndexer(TensorWriter& out, const ModelSpec& model)
{
    switch (model.sparse.kind) {
    case SparseKind::Dsa:
        return addDsaIndexer(out, model);
    case SparseKind::V4:
        return addV4Indexer(out, model);
    case SparseKind::Msa:
        return addMsaIndexer(out, model);
    case SparseKind::Qsa: // its projections are not published
    case SparseKind::None:
        return;
    }
}

// Before the attention and before the feed-forward n residual streams are mixed: a matrix that yields n read weights,
// n write weights and n x n mixing weights, with a bias each and three scales.
void addHyperConnections(TensorWriter& out, const ModelSpec& model)
{
    const std::int64_t n = model.sparse.hyperConnections;
    const std::int64_t weights = n * (n + 2);
    for (int part = 0; part < 2 && n > 0; ++part) {
        out.matrix(TensorRole::OpaqueMatrix, Component::Other, Split::Replicated, weights, n * model.hiddenSize);
        out.vector(Component::Other, Split::Replicated, weights);
        out.vector(Component::Other, Split::Replicated, 3);
    }
}

// Joins the streams before the final norm.
void addHyperConnectionHead(TensorWriter& out, const ModelSpec& model)
{
    const std::int64_t n = model.sparse.hyperConnections;
    if (n == 0)
        return;
    out.matrix(TensorRole::OpaqueMatrix, Component::Other, Split::Replicated, n, n * model.hiddenSize);
    out.vector(Component::Other, Split::Replicated, n);
    out.vector(Component::Other, Split::Replicated, 1);
}

} // namespace berth::spec
