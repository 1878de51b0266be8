// What an engine adds to the stored bytes of the weights when it loads them, summed once per model and precision so
// that any layout costs a few operations. Building allocates; reading never does. Immutable afterwards.
// Sources (behaviour restated, checked against printed weights): vLLM mla/common.py (absorbed copies of the latent
// projections), rotary_embedding.py, fused_moe MXFP4 kernels; PyTorch caching allocator (blocks of 10 MiB and more are
// cut from 2-MiB granules; a rest of at most 1 MiB stays with the block).
#pragma once

#include "core/memory/WeightTable.h"
#include "core/spec/AcceleratorSpec.h"
#include "core/spec/MemoryProfile.h"

#include <array>
#include <cstdint>
#include <vector>

namespace berth::memory {

// Larger tensor-parallel groups make pieces below 10 MiB of nearly everything.
inline constexpr int kGranuleRanks = 16;

struct LoadTable
{
    struct Layers
    {
        int latent = 0;
        int experts = 0;
        std::array<std::int64_t, kGranuleRanks> granules{}; // bytes on one rank, [tp - 1]
    };
    std::vector<Layers> before; // [i]: of layers 0 .. i-1; one more entry than layers
    double latentCopyBytes = 0; // of one layer, all heads
    double rotaryBytes = 0;
    // Experts stored as MXFP4; zero where they are not.
    int mxfp4Experts = 0;
    int mxfp4Width = 0;
    int mxfp4Hidden = 0;
};

// Requires model.sizable.
[[nodiscard]] LoadTable makeLoadTable(const spec::ModelSpec& model, const spec::PrecisionSpec& precision,
                                      const SchemeOptions& options = {});

// Bytes that one rank of the stage holds besides its stored weights.
[[nodiscard]] double loadExtras(const LoadTable& table, const spec::MemoryProfile& profile,
                                const spec::AcceleratorSpec& accelerator, const parallel::Layout& layout,
                                parallel::LayerRange layers);

} // namespace berth::memory
