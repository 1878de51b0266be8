// Number formats in which weights are stored: whole-checkpoint schemes (FP8, AWQ, GGUF mixes) and ggml block types.
#pragma once

#include "core/base/Id.h"
#include "core/base/Provenance.h"

#include <optional>
#include <string>

namespace berth::spec {

enum class PrecisionKind {
    Native, // stored as computed: FP32, BF16, FP16, FP8
    Integer, // INT8 weights and activations
    WeightOnly, // small weights, 16-bit arithmetic
    BlockFloat, // MXFP4, NVFP4
    GgmlBlock, // one ggml tensor type
    GgufMix, // a GGUF file type: a rule that gives each tensor a ggml type
};

enum class ComputeFormat { Fp32, Bf16, Fp16, Fp8, Int8, Fp4, BlockDequantised };

// What scales a block of FP4 values; kernels and units for the one do not run the other.
enum class BlockScale {
    None,
    PowerOfTwo, // E8M0, one per 32 values (MXFP4)
    Fp8, // E4M3, one per 16 values (NVFP4)
};

// Which tensors carry the small format; the rest keep `otherBits`.
enum class QuantisedPart { All, Linears, Experts };

struct PrecisionSpec
{
    PrecisionId id;
    std::string name;
    PrecisionKind kind = PrecisionKind::Native;
    std::optional<double> weightBits; // of a quantised element including its scales; nothing for GGUF mixes
    double otherBits = 16; // embedding, head, norms, router
    QuantisedPart part = QuantisedPart::Linears;
    ComputeFormat compute = ComputeFormat::Bf16;
    BlockScale blockScale = BlockScale::None;
    // ggml block types
    int blockWeights = 0;
    int blockBytes = 0;
    std::string appliesTo; // as published, for display
    std::string otherTensors; // as published, for display
    std::string notes;
    Provenance provenance;
};

} // namespace berth::spec
