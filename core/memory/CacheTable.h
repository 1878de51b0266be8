// The caches of a model by kind of layer, counted once, so that any pipeline stage costs a few operations.
// Building allocates; reading never does. Immutable afterwards, safe to share between threads.
#pragma once

#include "core/memory/KvFormat.h"
#include "core/parallel/Stages.h"
#include "core/spec/CacheShape.h"

#include <vector>

namespace berth::memory {

struct CacheLayers
{
    int full = 0; // softmax attention over the whole context
    int window = 0;
    int latent = 0; // MLA
    int compressed4 = 0; // DeepSeek-V4
    int compressed128 = 0;
    int state = 0;
    int index = 0;

    friend constexpr CacheLayers operator-(const CacheLayers& a, const CacheLayers& b)
    {
        return {a.full - b.full,
                a.window - b.window,
                a.latent - b.latent,
                a.compressed4 - b.compressed4,
                a.compressed128 - b.compressed128,
                a.state - b.state,
                a.index - b.index};
    }
};

struct CacheTable
{
    std::vector<CacheLayers> before; // [i]: among layers 0 .. i-1; one more entry than layers
    // One layer of each kind.
    spec::CacheShape full, window, latent, compressed4, compressed128, state;
    double indexValues = 0; // per token of a layer with an index
    int windowTokens = 0;
    int convolutionTail = 0; // positions that the convolution of a state layer keeps
    int layers = 0;
    int draftLayers = 0; // of the model's own multi-token-prediction module

    [[nodiscard]] CacheLayers within(parallel::LayerRange range) const
    {
        return before[static_cast<std::size_t>(range.end)] - before[static_cast<std::size_t>(range.first)];
    }
};

// Latent attention as the engine keeps it; expanded keys and values may be padded to `expandedHeadDim`.
[[nodiscard]] CacheTable makeCacheTable(const spec::ModelSpec& model,
                                        spec::LatentCache latent = spec::LatentCache::Latent, int expandedHeadDim = 0);

// Bytes of one cached position of one layer on one rank of a tensor-parallel group: KV heads are cut and, beyond their
// number, replicated; latents, compressed rows and index keys are whole on every rank.
// FP8 latents of models with sparse attention: 512 bytes, 4 FP32 scales, 64 rotary values in 16 bit. Index keys: FP8
// with one FP32 scale per 128. Source: vLLM and SGLang, layout "fp8_ds_mla".
[[nodiscard]] double headBytes(const spec::CacheShape& shape, int tp, KvFormats formats);
[[nodiscard]] double latentBytes(const CacheTable& table, KvFormats formats);
[[nodiscard]] double indexBytes(const CacheTable& table);
// Recurrent state of one sequence and layer; speculation keeps the convolution's tail for every drafted token.
[[nodiscard]] double stateBytes(const CacheTable& table, int tp, int drafted);

// What one more token of one sequence costs in the whole model, before any replication; the state not included.
[[nodiscard]] double bytesPerToken(const CacheTable& table, KvFormats formats);

} // namespace berth::memory
