// Words of the values of precisions, engines and their profiles: a pure data table.
#include "ui/viewmodels/catalogue/ValueWords.h"

#include <QtGlobal>

#include <array>

namespace berth::viewmodels::words {

namespace {

using catalog::TableId;

constexpr std::array kPrecision{
    ValueWord{"native", QT_TRANSLATE_NOOP("Facts", "Format of its own"), "FP32, BF16, FP16, FP8"},
    ValueWord{"integer", QT_TRANSLATE_NOOP("Facts", "Integer"),
              QT_TRANSLATE_NOOP("Facts", "INT8 weights and activations")},
    ValueWord{"weight_only", QT_TRANSLATE_NOOP("Facts", "Weights only"),
              QT_TRANSLATE_NOOP("Facts", "small weights, computed in 16 bit")},
    ValueWord{"block_float", QT_TRANSLATE_NOOP("Facts", "Block floating point"), "MXFP4, NVFP4"},
    ValueWord{"ggml_block", QT_TRANSLATE_NOOP("Facts", "ggml block"), QT_TRANSLATE_NOOP("Facts", "one type of tensor")},
    ValueWord{"gguf_mix", QT_TRANSLATE_NOOP("Facts", "GGUF mix"), QT_TRANSLATE_NOOP("Facts", "a type for each tensor")},
};
constexpr std::array kCompute{
    ValueWord{"fp32", "FP32"},
    ValueWord{"bf16", "BF16"},
    ValueWord{"fp16", "FP16"},
    ValueWord{"fp8", "FP8"},
    ValueWord{"int8", "INT8"},
    ValueWord{"fp4", "FP4"},
    ValueWord{"block_dequantised", QT_TRANSLATE_NOOP("Facts", "unpacked block by block")},
};
constexpr std::array kScale{
    ValueWord{"none", QT_TRANSLATE_NOOP("Facts", "no scale")},
    ValueWord{"e8m0", QT_TRANSLATE_NOOP("Facts", "power of two (E8M0)")},
    ValueWord{"e4m3", "FP8 (E4M3)"},
};
constexpr std::array kPart{
    ValueWord{"all", QT_TRANSLATE_NOOP("Facts", "all tensors")},
    ValueWord{"linears", QT_TRANSLATE_NOOP("Facts", "linear layers")},
    ValueWord{"experts", QT_TRANSLATE_NOOP("Facts", "experts")},
};
constexpr std::array kEngine{
    ValueWord{"server", QT_TRANSLATE_NOOP("Facts", "Serving"), QT_TRANSLATE_NOOP("Facts", "many users at once")},
    ValueWord{"local", QT_TRANSLATE_NOOP("Facts", "Local"), QT_TRANSLATE_NOOP("Facts", "one machine, few users")},
};
constexpr std::array kFormats{
    ValueWord{"16bit", QT_TRANSLATE_NOOP("Facts", "16 bit")},
    ValueWord{"fp8", "FP8"},
    ValueWord{"fp8_block", QT_TRANSLATE_NOOP("Facts", "FP8 (blocks)")},
    ValueWord{"fp8_weight_only", QT_TRANSLATE_NOOP("Facts", "FP8 (weights only)")},
    ValueWord{"int8", "INT8"},
    ValueWord{"int8_weight_only", QT_TRANSLATE_NOOP("Facts", "INT8 (weights only)")},
    ValueWord{"int4", "INT4"},
    ValueWord{"mxfp4", "MXFP4"},
    ValueWord{"nvfp4", "NVFP4"},
    ValueWord{"fp4_weight_only", QT_TRANSLATE_NOOP("Facts", "FP4 (weights only)")},
    ValueWord{"gguf", "GGUF"},
};
constexpr std::array kBudget{
    ValueWord{"total", QT_TRANSLATE_NOOP("Facts", "of all memory")},
    ValueWord{"free_at_start", QT_TRANSLATE_NOOP("Facts", "of what is free at the start")},
    ValueWord{"free_after_load", QT_TRANSLATE_NOOP("Facts", "of what is free after loading")},
};
constexpr std::array kStep{
    ValueWord{"profile_run", QT_TRANSLATE_NOOP("Facts", "largest step run once")},
    ValueWord{"compute_graph", QT_TRANSLATE_NOOP("Facts", "graph of one micro-batch")},
};
constexpr std::array kOffload{
    ValueWord{"none", QT_TRANSLATE_NOOP("Facts", "no offload")},
    ValueWord{"layers", QT_TRANSLATE_NOOP("Facts", "layers")},
    ValueWord{"experts", QT_TRANSLATE_NOOP("Facts", "experts")},
};
constexpr std::array kCache{
    ValueWord{"blocks", QT_TRANSLATE_NOOP("Facts", "blocks")},
    ValueWord{"pool", QT_TRANSLATE_NOOP("Facts", "pool of token slots")},
    ValueWord{"cells", QT_TRANSLATE_NOOP("Facts", "cells")},
};
constexpr std::array kCapacity{
    ValueWord{"blocks", QT_TRANSLATE_NOOP("Facts", "blocks times their tokens")},
    ValueWord{"blocks_per_group", QT_TRANSLATE_NOOP("Facts", "blocks of one group of layers")},
    ValueWord{"at_context", QT_TRANSLATE_NOOP("Facts", "sequences at the longest context")},
};
constexpr std::array kMxfp4{
    ValueWord{"unpadded", QT_TRANSLATE_NOOP("Facts", "without padding")},
    ValueWord{"marlin", "Marlin"},
    ValueWord{"triton", "Triton"},
};
constexpr std::array kLatent{
    ValueWord{"latent", QT_TRANSLATE_NOOP("Facts", "latent")},
    ValueWord{"transposed_copy", QT_TRANSLATE_NOOP("Facts", "latent and a transposed copy")},
    ValueWord{"expanded", QT_TRANSLATE_NOOP("Facts", "expanded")},
};

constexpr std::array kSets{
    ValueSet{TableId::Precisions, "kind", kPrecision},
    ValueSet{TableId::Precisions, "compute", kCompute},
    ValueSet{TableId::Precisions, "block_scale", kScale},
    ValueSet{TableId::Precisions, "quantised_part", kPart},
    ValueSet{TableId::Engines, "kind", kEngine},
    ValueSet{TableId::Engines, "formats", kFormats},
    ValueSet{TableId::EngineProfiles, "budget", kBudget},
    ValueSet{TableId::EngineProfiles, "step", kStep},
    ValueSet{TableId::EngineProfiles, "offload", kOffload},
    ValueSet{TableId::EngineProfiles, "cache", kCache},
    ValueSet{TableId::EngineProfiles, "capacity", kCapacity},
    ValueSet{TableId::EngineProfiles, "mxfp4_on_hopper", kMxfp4},
    ValueSet{TableId::EngineProfiles, "latent_cache", kLatent},
};

} // namespace

std::span<const ValueSet> ofSoftwareValues()
{
    return kSets;
}

} // namespace berth::viewmodels::words
