// The weight tensors of a model: the one list from which parameter counts, file sizes, quantised sizes and shards of
// every layout are computed. A tensor is rows x columns elements (columns is the row length that block formats see),
// repeated `copies` times (experts). Norms, biases and other vectors are 1 x n.
#pragma once

#include "core/spec/ModelSpec.h"

#include <cstdint>
#include <vector>

namespace berth::spec {

enum class Component {
    Embedding,
    Attention, // projections of softmax attention, MLA included
    StateMixer, // projections of linear attention and SSM layers
    Indexer, // index projections of sparse attention
    DenseFfn,
    RoutedExperts,
    SharedExperts, // with the projections into and out of a latent mixture of experts: every token reads them
    Router,
    Norm,
    Head,
    Vision,
    Mtp,
    Other,
};
inline constexpr int kComponentCount = 13;

// What quantisers and sharding rules distinguish.
enum class TensorRole {
    TokenEmbedding,
    OutputHead,
    AttnQuery,
    AttnKey,
    AttnValue,
    AttnQueryDown, // MLA q_a
    AttnQueryUp, // MLA q_b
    AttnLatentDown, // MLA kv_a with the rotary part
    AttnLatentUp, // MLA kv_b
    AttnOutput,
    AttnGate,
    StateIn, // large input projections of state layers
    StateOut,
    StateSmall, // decay, gates, low-rank parts; row compressors of V4
    StateConvolution,
    IndexProjection,
    FfnGate,
    FfnUp,
    FfnDown,
    ExpertGate,
    ExpertUp,
    ExpertDown,
    SharedGate,
    SharedUp,
    SharedDown,
    RouterGate,
    LatentProjection, // of latent mixture of experts
    Vector, // norms, biases, sinks: never quantised
    OpaqueMatrix, // known by count only (vision tower, MTP), or of a kind that quantisers leave alone (positions,
                  // poolers)
};

// How serving engines cut a tensor over a tensor-parallel group.
enum class Split {
    Replicated, // every rank holds all of it
    Tensor, // cut evenly by TP
    KvHeads, // cut by TP up to the number of KV heads, replicated beyond
    Experts, // cut by EP over whole experts, otherwise by TP inside each expert
    Vocabulary, // cut by TP over the (padded) vocabulary; lives on the first or last pipeline stage
};

inline constexpr int kNoLayer = -1; // embedding: first stage; head, final norm and MTP: last stage
inline constexpr int kBeforeLayers = -2; // not part of any pipeline stage order (vision tower: first stage)

struct Tensor
{
    TensorRole role;
    Component component;
    Split split;
    int layer; // 0-based, kNoLayer or kBeforeLayers
    std::int64_t rows;
    std::int64_t columns;
    std::int64_t copies = 1;

    [[nodiscard]] constexpr std::int64_t elements() const { return rows * columns * copies; }
};

// Every tensor of the main model in layer order, then vision, then MTP (components Vision and Mtp as opaque matrices).
// Cuts are those of vLLM and SGLang with their default options: query, key and value by heads, MLA down projections and
// index whole on every rank, shared experts and state mixers by TP, router and norms whole. The vision tower is cut by
// TP (vLLM's default, --mm-encoder-tp-mode weights; "data" would replicate it). An output projection that is cut over
// its input and a bias added after it are equal for every rank. The tied head does not appear. Requires model.sizable.
// Allocates; call once per model, not in the estimate.
[[nodiscard]] std::vector<Tensor> makeTensors(const ModelSpec& model);

} // namespace berth::spec
