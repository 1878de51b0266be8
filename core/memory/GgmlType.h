// Tensor types of the ggml library: how many bytes a block of weights takes.
// Source: ggml block structures (ggml-common.h) and gguf-py GGML_QUANT_SIZES, llama.cpp.
#pragma once

#include "core/units/Quantity.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace berth::memory {

enum class GgmlType {
    F32,
    F16,
    Bf16,
    Q8_0,
    Q6K,
    Q5K,
    Q5_1,
    Q5_0,
    Q4K,
    Q4_1,
    Q4_0,
    Iq4Nl,
    Iq4Xs,
    Mxfp4,
    Q3K,
    Iq3S,
    Iq3Xxs,
    Q2K,
    Iq2S,
    Iq2Xs,
    Iq2Xxs,
    Iq1M,
    Iq1S,
};

struct GgmlBlock
{
    std::string_view precisionId; // catalogue id
    int weights; // per block; a row must hold whole blocks
    int bytes;
};

[[nodiscard]] const GgmlBlock& blockOf(GgmlType type);
[[nodiscard]] std::optional<GgmlType> ggmlTypeOf(std::string_view precisionId);

// What the quantiser takes where a row does not hold whole blocks: the next type with blocks of 32 that loses nothing,
// 16 bits where even 32 does not divide the row.
[[nodiscard]] GgmlType typeForRow(GgmlType wanted, std::int64_t rowLength);

// Bytes of rows x rowLength weights; rowLength holds whole blocks (typeForRow).
[[nodiscard]] Bytes blockBytes(GgmlType type, std::int64_t rows, std::int64_t rowLength);

} // namespace berth::memory
