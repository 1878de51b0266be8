#include "tests/core/memory/KnownPrecisions.h"

#include <array>

namespace berth::spec::known {

namespace {

constexpr std::array<std::string_view, 43> kIds = {
    "fp32",          "bf16",           "fp16",        "fp8",         "fp8-block128", "int8-w8a8",   "int8-w8a16",
    "int4-awq-g128", "int4-gptq-g128", "int4-g32",    "mxfp4",       "nvfp4",        "gguf-q2_k",   "gguf-q2_k_s",
    "gguf-q3_k_s",   "gguf-q3_k_m",    "gguf-q3_k_l", "gguf-q4_0",   "gguf-q4_1",    "gguf-q4_k_s", "gguf-q4_k_m",
    "gguf-q5_0",     "gguf-q5_1",      "gguf-q5_k_s", "gguf-q5_k_m", "gguf-q6_k",    "gguf-q8_0",   "gguf-f16",
    "gguf-bf16",     "gguf-f32",       "gguf-iq1_s",  "gguf-iq1_m",  "gguf-iq2_xxs", "gguf-iq2_xs", "gguf-iq2_s",
    "gguf-iq2_m",    "gguf-iq3_xxs",   "gguf-iq3_xs", "gguf-iq3_s",  "gguf-iq3_m",   "gguf-iq4_xs", "gguf-iq4_nl",
    "gguf-mxfp4"};

bool isStoredAsComputed(std::string_view id)
{
    return id == "fp32" || id == "bf16" || id == "fp16";
}

} // namespace

PrecisionSpec precision(std::string_view id)
{
    PrecisionSpec precision;
    precision.id = PrecisionId(std::string(id));
    precision.part = isStoredAsComputed(id) ? QuantisedPart::All : QuantisedPart::Linears;
    if (isStoredAsComputed(id))
        precision.weightBits = precision.otherBits = id == "fp32" ? 32 : 16;
    return precision;
}

std::vector<PrecisionSpec> precisions()
{
    std::vector<PrecisionSpec> all;
    for (const std::string_view id : kIds)
        all.push_back(precision(id));
    return all;
}

} // namespace berth::spec::known
