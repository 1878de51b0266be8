// How the tensors of one model are stored under one precision: which of them are small, in what layout, and what the
// rest keeps. Resolved once per (model, precision); plain data afterwards.
// Sources: README_WEIGHTS of DeepSeek-V3 (128 x 128 scales); AutoAWQ and AutoGPTQ packing; compressed-tensors format;
// OCP Microscaling 1.0 (MXFP4); NVIDIA ModelOpt NVFP4 checkpoints; GgufMix.h.
#pragma once

#include "core/memory/GgufMix.h"
#include "core/spec/PrecisionSpec.h"
#include "core/spec/Tensor.h"

#include <optional>

namespace berth::memory {

enum class StoredLayout {
    Plain, // `bits` per element
    Fp8Tensor, // one scale per tensor
    Fp8Block, // one FP32 scale per 128 x 128
    Int8Channel, // one 16-bit scale per row
    IntegerGroup, // groups along the row with 16-bit scales, zero points if asymmetric
    Mxfp4, // one 8-bit exponent per 32
    Nvfp4, // one FP8 scale per 16
    GgmlBlock, // one ggml type for all matrices
    GgufMix,
};

struct StoredAs
{
    StoredLayout layout = StoredLayout::Plain;
    double bits = 16; // Plain, IntegerGroup
    int group = 0; // IntegerGroup; 0: the whole row
    bool zeroPoints = false; // IntegerGroup
    bool groupIndex = false; // IntegerGroup: GPTQ names the group of every column
    GgmlType type = GgmlType::F16; // GgmlBlock
    friend bool operator==(const StoredAs&, const StoredAs&) = default;
};

// Which matrices carry the small format.
struct QuantisedRoles
{
    bool everything = false; // embedding and vectors too: a checkpoint stored as computed
    bool attention = false;
    bool stateMixers = false;
    bool feedForward = false; // dense and shared experts
    bool experts = false;
};

struct WeightScheme
{
    StoredAs quantised;
    StoredAs rest; // linears outside `roles`
    StoredAs ends; // embedding, head, norms, router, vision
    StoredAs mtp; // multi-token-prediction modules, known by count only
    std::int64_t mtpPlainElements = 0; // of these, kept like `ends`
    QuantisedRoles roles;
    GgufRecipe recipe; // GgufMix
    GgufModel gguf; // GgufMix
};

// Deviations from what the precision's name says.
struct SchemeOptions
{
    std::optional<int> integerBits = std::nullopt; // GPTQ files of other widths
    std::optional<int> groupSize = std::nullopt; // 0: no groups
    std::optional<bool> quantiseAttention = std::nullopt; // NVFP4 and MXFP4: families differ, see the definition
    bool importanceMatrix = true; // GGUF
    bool before2024 = false; // GGUF
    bool wideEnds = false; // GGUF
    double convertedBits = 0; // quantised tensors widened on loading (FP8 → BF16: 16); 0: as stored
};

// The GGUF facts of the result are empty; fill `gguf` with makeGgufModel before asking for bytes of a mix.
[[nodiscard]] WeightScheme makeWeightScheme(const spec::ModelSpec& model, const spec::PrecisionSpec& precision,
                                            const SchemeOptions& options = {});

// The layout one tensor is stored in, GGUF mixes aside.
[[nodiscard]] const StoredAs& storedAs(const WeightScheme& scheme, const spec::Tensor& tensor);

// Which tensors carry a format smaller than the others; All where there are not two (GGUF mixes, as computed).
[[nodiscard]] spec::QuantisedPart smallPart(const WeightScheme& scheme);

} // namespace berth::memory
