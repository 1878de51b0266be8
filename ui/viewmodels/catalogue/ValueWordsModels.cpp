// Words of the values of models: a pure data table.
#include "ui/viewmodels/catalogue/ValueWords.h"

#include <QtGlobal>

#include <array>

namespace berth::viewmodels::words {

namespace {

using catalog::TableId;

constexpr std::array kAttention{
    ValueWord{"mha", "MHA", QT_TRANSLATE_NOOP("Facts", "multi-head attention")},
    ValueWord{"gqa", "GQA", QT_TRANSLATE_NOOP("Facts", "grouped-query attention")},
    ValueWord{"mqa", "MQA", QT_TRANSLATE_NOOP("Facts", "multi-query attention")},
    ValueWord{"mla", "MLA", QT_TRANSLATE_NOOP("Facts", "multi-head latent attention")},
    ValueWord{"hybrid", QT_TRANSLATE_NOOP("Facts", "hybrid"),
              QT_TRANSLATE_NOOP("Facts", "attention of several kinds, or beside a recurrent state")},
    ValueWord{"unknown", QT_TRANSLATE_NOOP("Facts", "not known")},
};
constexpr std::array kFormat{
    ValueWord{"bf16", "BF16"},
    ValueWord{"fp32", "FP32"},
    ValueWord{"fp8", QT_TRANSLATE_NOOP("Facts", "FP8, one scale per tensor")},
    ValueWord{"fp8_block", QT_TRANSLATE_NOOP("Facts", "FP8, blocks of 128")},
    ValueWord{"fp4_experts_fp8", QT_TRANSLATE_NOOP("Facts", "FP4 experts, the rest FP8")},
    ValueWord{"int4_group32", QT_TRANSLATE_NOOP("Facts", "INT4, groups of 32")},
    ValueWord{"mxfp4", "MXFP4"},
    ValueWord{"unknown", QT_TRANSLATE_NOOP("Facts", "not known")},
};
constexpr std::array kDtype{
    ValueWord{"bf16", "BF16"},
    ValueWord{"fp32", "FP32"},
    ValueWord{"fp16", "FP16"},
    ValueWord{"fp8_e4m3", "FP8 (E4M3)"},
    ValueWord{"fp8_e4m3_block", QT_TRANSLATE_NOOP("Facts", "FP8 (E4M3), blocks of 128")},
    ValueWord{"fp4_experts+fp8", QT_TRANSLATE_NOOP("Facts", "FP4 experts, the rest FP8")},
    ValueWord{"int4_group32", QT_TRANSLATE_NOOP("Facts", "INT4, groups of 32")},
    ValueWord{"mxfp4", "MXFP4"},
    ValueWord{"nvfp4", "NVFP4"},
    ValueWord{"bf16 (fp8 variant)", QT_TRANSLATE_NOOP("Facts", "BF16 (there is an FP8 variant)")},
    ValueWord{"bf16 (fp8 variant exists)", QT_TRANSLATE_NOOP("Facts", "BF16 (there is an FP8 variant)")},
    ValueWord{"bf16 (nvfp4 variant)", QT_TRANSLATE_NOOP("Facts", "BF16 (there is an NVFP4 variant)")},
};
constexpr std::array kProof{
    ValueWord{"exact_hf", QT_TRANSLATE_NOOP("Facts", "exact"),
              QT_TRANSLATE_NOOP("Facts", "equals the count of the published files")},
    ValueWord{"exact_hf_split", QT_TRANSLATE_NOOP("Facts", "exact in parts"),
              QT_TRANSLATE_NOOP("Facts", "main model and prediction layers together equal the published files")},
    ValueWord{"vision_remainder", QT_TRANSLATE_NOOP("Facts", "text exact"),
              QT_TRANSLATE_NOOP("Facts", "the vision part is the rest of the published count")},
    ValueWord{"exact_vs_memory", QT_TRANSLATE_NOOP("Facts", "exact, from memory"),
              QT_TRANSLATE_NOOP("Facts", "equals a count known from memory alone")},
    ValueWord{"close_hf", QT_TRANSLATE_NOOP("Facts", "nearly exact"),
              QT_TRANSLATE_NOOP("Facts", "a small buffer apart from the published files")},
    ValueWord{"vendor_round", QT_TRANSLATE_NOOP("Facts", "within 1%"),
              QT_TRANSLATE_NOOP("Facts", "only a rounded figure is published")},
    ValueWord{"formula_only", QT_TRANSLATE_NOOP("Facts", "not checked"),
              QT_TRANSLATE_NOOP("Facts", "computed from the shape of the model; no clean count is published")},
    ValueWord{"not_computed", QT_TRANSLATE_NOOP("Facts", "not computed"),
              QT_TRANSLATE_NOOP("Facts", "the shape of the model is not known well enough")},
};
constexpr std::array kReason{
    ValueWord{"no_config_found", QT_TRANSLATE_NOOP("Facts", "no configuration is published")},
    ValueWord{"block_configs_not_found", QT_TRANSLATE_NOOP("Facts", "the shapes of its blocks are not published")},
    ValueWord{"two_expert_pools_not_modelled", QT_TRANSLATE_NOOP("Facts", "two pools of experts are not modelled")},
    ValueWord{"factorised_attention_not_modelled", QT_TRANSLATE_NOOP("Facts", "factorised attention is not modelled")},
    ValueWord{"head_counts_not_seen", QT_TRANSLATE_NOOP("Facts", "the numbers of heads are not published")},
    ValueWord{"hidden_size_not_seen", QT_TRANSLATE_NOOP("Facts", "the hidden size is not published")},
    ValueWord{"shared_kv_layers_and_engram_not_modelled",
              QT_TRANSLATE_NOOP("Facts", "layers that share a KV cache, and Engram, are not modelled")},
};
constexpr std::array kNorm{
    ValueWord{"none", QT_TRANSLATE_NOOP("Facts", "no norm")},
    ValueWord{"per_head", QT_TRANSLATE_NOOP("Facts", "per head")},
    ValueWord{"full_width", QT_TRANSLATE_NOOP("Facts", "over the full width")},
};
constexpr std::array kState{
    ValueWord{"none", QT_TRANSLATE_NOOP("Facts", "no state")},
    ValueWord{"gated_delta_net", "Gated DeltaNet"},
    ValueWord{"kimi_delta", "Kimi Delta Attention"},
    ValueWord{"mamba1", "Mamba"},
    ValueWord{"mamba2", "Mamba-2"},
    ValueWord{"lightning", "Lightning Attention"},
};
constexpr std::array kSparse{
    ValueWord{"none", QT_TRANSLATE_NOOP("Facts", "not sparse")},
    ValueWord{"dsa", "DSA", "DeepSeek Sparse Attention"},
    ValueWord{"v4", "DeepSeek V4", QT_TRANSLATE_NOOP("Facts", "compressed cache with an index")},
    ValueWord{"msa", "MSA", QT_TRANSLATE_NOOP("Facts", "sparse attention of MiniMax M3")},
    ValueWord{"qsa", "QSA", QT_TRANSLATE_NOOP("Facts", "sparse attention of Qwen3.8")},
};

constexpr std::array kSets{
    ValueSet{TableId::Models, "attention", kAttention},       ValueSet{TableId::Models, "native_format", kFormat},
    ValueSet{TableId::Models, "native_dtype", kDtype},        ValueSet{TableId::Models, "proof", kProof},
    ValueSet{TableId::Models, "not_sizable_reason", kReason}, ValueSet{TableId::Models, "qk_norm", kNorm},
    ValueSet{TableId::Models, "state_kind", kState},          ValueSet{TableId::Models, "sparse_kind", kSparse},
};

} // namespace

std::span<const ValueSet> ofModelValues()
{
    return kSets;
}

} // namespace berth::viewmodels::words
