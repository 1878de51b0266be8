// What one sequence costs in caches, per layer, before any replication or sharding.
// Sources: model configurations; DeepSeek-V2 report (MLA latent), DeepSeek-V3.2 and V4 reports (index and compressed
// rows), Mamba-2 and gated-delta papers (state). Values are elements; bytes come from the chosen KV precision, the
// index and the state keep their own width. Pure functions, safe on every thread.
#pragma once

#include "core/spec/LayerPlan.h"

namespace berth::spec {

// Recurrent values are kept in single precision (mamba_ssm_dtype and mamba_ssm_cache_dtype "float32" in the published
// configurations of Qwen3-Next, Qwen3.5 and Nemotron-H), the convolution tail as computed.
inline constexpr int kStateBytesPerValue = 4;
inline constexpr int kConvolutionBytesPerValue = 2;

struct CacheShape
{
    double keyValues = 0; // K elements per cached position (MLA: the latent with its rotary part)
    double valueValues = 0; // V elements per cached position (MLA and V4: 0)
    double indexValues = 0; // index-key elements per token
    double positionsPerToken = 1; // 1, or 1/4 and 1/128 for compressed layers
    int windowTokens = 0; // 0: grows with the context; otherwise capped here
    int rawWindowTokens = 0; // V4: a raw window of this many positions besides the compressed rows
    double stateValues = 0; // recurrent values per sequence
    double convolutionValues = 0; // convolution tail per sequence
    int kvHeads = 0; // heads a tensor-parallel group can divide; 0: cannot be divided (latent, index)
    int stateHeads = 0; // heads by which a tensor-parallel group divides the state; 0: no state

    friend bool operator==(const CacheShape&, const CacheShape&) = default;
};

// How an engine keeps the cache of latent attention; nothing to other attention.
enum class LatentCache {
    Latent, // one latent with its rotary part (vLLM, SGLang, llama.cpp since 2025)
    TransposedCopy, // the latent a second time as value (ik_llama.cpp, -mla 1)
    Expanded, // keys and values of every head (engines without MLA: MLX, Ollama builds without it)
};

[[nodiscard]] CacheShape makeCacheShape(const ModelSpec& model, const LayerKind& layer,
                                        LatentCache latent = LatentCache::Latent);

// What one more token of one sequence costs in the whole model (no replication), and the fixed part.
struct CachePerSequence
{
    double valuesPerToken = 0; // K and V elements that grow with the context
    double indexValuesPerToken = 0;
    double windowValues = 0; // elements of all window layers once their windows are full
    double stateValues = 0;
    double convolutionValues = 0;
};

[[nodiscard]] CachePerSequence makeCachePerSequence(const ModelSpec& model, LatentCache latent = LatentCache::Latent);

} // namespace berth::spec
