// The stored spelling of the closed sets of models, precisions and engines: a pure data table.
#pragma once

#include "core/catalog/EnumTable.h"
#include "core/spec/EngineSpec.h"
#include "core/spec/ModelSpec.h"
#include "core/spec/PrecisionSpec.h"

namespace berth::catalog {

template <>
inline constexpr auto kEnumNames<spec::AttentionKind> = std::to_array<EnumNames<spec::AttentionKind>>({
    {spec::AttentionKind::Mha, "mha"},
    {spec::AttentionKind::Gqa, "gqa"},
    {spec::AttentionKind::Mqa, "mqa"},
    {spec::AttentionKind::Mla, "mla"},
    {spec::AttentionKind::Hybrid, "hybrid"},
    {spec::AttentionKind::Unknown, "unknown"},
});

// Columns of text with usual words.
inline constexpr auto kUsualDtypes = std::to_array<std::string_view>({
    "bf16",
    "fp8_e4m3_block",
    "fp8_e4m3",
    "fp16",
    "fp32",
    "fp4_experts+fp8",
    "int4_group32",
    "mxfp4",
    "nvfp4",
    "bf16 (fp8 variant)",
    "bf16 (fp8 variant exists)",
    "bf16 (nvfp4 variant)",
});

inline constexpr auto kUsualReasons = std::to_array<std::string_view>({
    "no_config_found",
    "block_configs_not_found",
    "two_expert_pools_not_modelled",
    "factorised_attention_not_modelled",
    "head_counts_not_seen",
    "hidden_size_not_seen",
    "shared_kv_layers_and_engram_not_modelled",
});

inline constexpr auto kUsualProofs = std::to_array<std::string_view>({
    "exact_hf",
    "exact_hf_split",
    "vision_remainder",
    "exact_vs_memory",
    "close_hf",
    "vendor_round",
    "formula_only",
    "not_computed",
});

template <>
inline constexpr auto kEnumNames<spec::WeightFormat> = std::to_array<EnumNames<spec::WeightFormat>>({
    {spec::WeightFormat::Bf16, "bf16"},
    {spec::WeightFormat::Fp32, "fp32"},
    {spec::WeightFormat::Fp8PerTensor, "fp8"},
    {spec::WeightFormat::Fp8Block, "fp8_block"},
    {spec::WeightFormat::Fp4ExpertsFp8, "fp4_experts_fp8"},
    {spec::WeightFormat::Int4Group32, "int4_group32"},
    {spec::WeightFormat::Mxfp4, "mxfp4"},
    {spec::WeightFormat::Unknown, "unknown"},
});

template <>
inline constexpr auto kEnumNames<spec::Attention::QkNorm> = std::to_array<EnumNames<spec::Attention::QkNorm>>({
    {spec::Attention::QkNorm::None, "none"},
    {spec::Attention::QkNorm::PerHead, "per_head"},
    {spec::Attention::QkNorm::FullWidth, "full_width"},
});

template <>
inline constexpr auto kEnumNames<spec::StateKind> = std::to_array<EnumNames<spec::StateKind>>({
    {spec::StateKind::None, "none"},
    {spec::StateKind::GatedDeltaNet, "gated_delta_net"},
    {spec::StateKind::KimiDelta, "kimi_delta"},
    {spec::StateKind::Mamba1, "mamba1"},
    {spec::StateKind::Mamba2, "mamba2"},
    {spec::StateKind::Lightning, "lightning"},
});

template <>
inline constexpr auto kEnumNames<spec::SparseKind> = std::to_array<EnumNames<spec::SparseKind>>({
    {spec::SparseKind::None, "none"},
    {spec::SparseKind::Dsa, "dsa"},
    {spec::SparseKind::V4, "v4"},
    {spec::SparseKind::Msa, "msa"},
    {spec::SparseKind::Qsa, "qsa"},
});

template <>
inline constexpr auto kEnumNames<spec::PrecisionKind> = std::to_array<EnumNames<spec::PrecisionKind>>({
    {spec::PrecisionKind::Native, "native"},
    {spec::PrecisionKind::Integer, "integer"},
    {spec::PrecisionKind::WeightOnly, "weight_only"},
    {spec::PrecisionKind::BlockFloat, "block_float"},
    {spec::PrecisionKind::GgmlBlock, "ggml_block"},
    {spec::PrecisionKind::GgufMix, "gguf_mix"},
});

template <>
inline constexpr auto kEnumNames<spec::ComputeFormat> = std::to_array<EnumNames<spec::ComputeFormat>>({
    {spec::ComputeFormat::Fp32, "fp32"},
    {spec::ComputeFormat::Bf16, "bf16"},
    {spec::ComputeFormat::Fp16, "fp16"},
    {spec::ComputeFormat::Fp8, "fp8"},
    {spec::ComputeFormat::Int8, "int8"},
    {spec::ComputeFormat::Fp4, "fp4"},
    {spec::ComputeFormat::BlockDequantised, "block_dequantised"},
});

template <>
inline constexpr auto kEnumNames<spec::BlockScale> = std::to_array<EnumNames<spec::BlockScale>>({
    {spec::BlockScale::None, "none"},
    {spec::BlockScale::PowerOfTwo, "e8m0"},
    {spec::BlockScale::Fp8, "e4m3"},
});

template <>
inline constexpr auto kEnumNames<spec::QuantisedPart> = std::to_array<EnumNames<spec::QuantisedPart>>({
    {spec::QuantisedPart::All, "all"},
    {spec::QuantisedPart::Linears, "linears"},
    {spec::QuantisedPart::Experts, "experts"},
});

template <>
inline constexpr auto kEnumNames<spec::EngineKind> = std::to_array<EnumNames<spec::EngineKind>>({
    {spec::EngineKind::Server, "server"},
    {spec::EngineKind::Local, "local"},
});

template <>
inline constexpr auto kEnumNames<spec::EngineFormat> = std::to_array<EnumNames<spec::EngineFormat>>({
    {spec::EngineFormat::SixteenBit, "16bit"},
    {spec::EngineFormat::Fp8, "fp8"},
    {spec::EngineFormat::Fp8Block, "fp8_block"},
    {spec::EngineFormat::Fp8WeightOnly, "fp8_weight_only"},
    {spec::EngineFormat::Int8, "int8"},
    {spec::EngineFormat::Int8WeightOnly, "int8_weight_only"},
    {spec::EngineFormat::Int4, "int4"},
    {spec::EngineFormat::Mxfp4, "mxfp4"},
    {spec::EngineFormat::Nvfp4, "nvfp4"},
    {spec::EngineFormat::Fp4WeightOnly, "fp4_weight_only"},
    {spec::EngineFormat::Gguf, "gguf"},
});

} // namespace berth::catalog
