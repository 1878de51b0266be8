// Number formats of the key-value cache. Bytes per stored element include the block scales of the ggml types; FP8 and
// INT8 caches of serving engines have per-tensor scales that weigh nothing, or one FP32 scale per token and head.
// Sources: vLLM and SGLang documentation of quantised caches; ggml block structures (Q8_0: 34 bytes per 32 values,
// Q5_1: 24, Q5_0: 22, Q4_1: 20, Q4_0 and IQ4_NL: 18), confirmed by logged buffers.
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace berth::memory {

enum class KvFormat { Bf16, Fp16, Fp32, Fp8, Int8, Fp8PerHead, Int8PerHead, Q8_0, Q5_1, Q5_0, Q4_1, Q4_0, Iq4Nl };

struct KvFormatFacts
{
    KvFormat format;
    std::string_view id;
    double bytesPerValue;
    double bytesPerHead; // scale of one token and head, for keys and for values
};

inline constexpr std::array<KvFormatFacts, 13> kKvFormats{{
    {KvFormat::Bf16, "bf16", 2, 0},
    {KvFormat::Fp16, "fp16", 2, 0},
    {KvFormat::Fp32, "fp32", 4, 0},
    {KvFormat::Fp8, "fp8", 1, 0},
    {KvFormat::Int8, "int8", 1, 0},
    {KvFormat::Fp8PerHead, "fp8-per-token-head", 1, 4},
    {KvFormat::Int8PerHead, "int8-per-token-head", 1, 4},
    {KvFormat::Q8_0, "q8_0", 34.0 / 32, 0},
    {KvFormat::Q5_1, "q5_1", 24.0 / 32, 0},
    {KvFormat::Q5_0, "q5_0", 22.0 / 32, 0},
    {KvFormat::Q4_1, "q4_1", 20.0 / 32, 0},
    {KvFormat::Q4_0, "q4_0", 18.0 / 32, 0},
    {KvFormat::Iq4Nl, "iq4_nl", 18.0 / 32, 0},
}};

[[nodiscard]] constexpr const KvFormatFacts& factsOf(KvFormat format)
{
    for (const KvFormatFacts& facts : kKvFormats) {
        if (facts.format == format) {
            return facts;
        }
    }
    return kKvFormats.front(); // unreachable: the table names every format
}

[[nodiscard]] constexpr std::optional<KvFormat> kvFormatOf(std::string_view id)
{
    for (const KvFormatFacts& facts : kKvFormats) {
        if (facts.id == id) {
            return facts.format;
        }
    }
    return std::nullopt;
}

// Keys and values may be stored in different formats (llama.cpp).
struct KvFormats
{
    KvFormat key = KvFormat::Bf16;
    KvFormat value = KvFormat::Bf16;

    constexpr KvFormats() = default;
    constexpr KvFormats(KvFormat both) : key(both), value(both) { } // NOLINT: one format is the usual case
    constexpr KvFormats(KvFormat k, KvFormat v) : key(k), value(v) { }
    friend constexpr bool operator==(const KvFormats&, const KvFormats&) = default;
};

} // namespace berth::memory
