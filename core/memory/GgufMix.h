// Which ggml type each tensor of a GGUF file gets. A file type ("Q4_K_M") is a mix: the quantiser gives the tensors
// that suffer most from few bits a larger type, by role, by layer, and by what the model looks like.
// Source: behaviour of llama.cpp's quantiser (src/llama-quant.cpp) and the published sizes of files made with it.
#pragma once

#include "core/memory/GgmlType.h"
#include "core/spec/Tensor.h"

#include <optional>
#include <string_view>
#include <vector>

namespace berth::memory {

enum class GgufFileType {
    F32,
    F16,
    Bf16,
    Q8_0,
    Q6K,
    Q5KM,
    Q5KS,
    Q5_1,
    Q5_0,
    Q4KM,
    Q4KS,
    Q4_1,
    Q4_0,
    Q3KL,
    Q3KM,
    Q3KS,
    Q2K,
    Q2KS,
    Iq4Nl,
    Iq4Xs,
    Iq3M,
    Iq3S,
    Iq3Xs,
    Iq3Xxs,
    Iq2M,
    Iq2S,
    Iq2Xs,
    Iq2Xxs,
    Iq1M,
    Iq1S,
    Mxfp4,
};

// "gguf-q4_k_m" → Q4KM; nothing for what is no GGUF file type.
[[nodiscard]] std::optional<GgufFileType> ggufFileTypeOf(std::string_view precisionId);

// The type of most tensors of such a file.
[[nodiscard]] GgmlType baseType(GgufFileType fileType);

// How the file was made; the label does not say it.
struct GgufRecipe
{
    GgufFileType fileType = GgufFileType::F16;
    bool importanceMatrix = true;
    bool before2024 = false; // Q2_K then held most of its matrices as Q3_K
    bool wideEnds = false; // embedding and head as Q8_0 ("_L" files of some publishers)
};

// What the rules look at besides the tensor.
struct GgufModel
{
    int layers = 0;
    int experts = 0;
    int headsPerKvHead = 1; // of the first layer; 0 where that layer has no attention
    int valueTensors = 0; // attention values and fused projections in the whole file
    bool tiedEmbeddings = false;
    bool seventyB = false; // the quantiser's name for dense 80-layer models with grouped queries
    bool falcon = false;
    bool fusedQkv = false; // the file holds one tensor for query, key and value
    bool mxfp4Experts = false; // published as MXFP4 and kept so under every label
};

// One tensor as the rules see it. `ordinal` counts the tensors of the same class (values, gates, ups, downs) before it.
struct GgufTensor
{
    spec::TensorRole role = spec::TensorRole::OpaqueMatrix;
    int layer = spec::kNoLayer;
    int ordinal = 0;
    std::int64_t rowLength = 0;
    bool fusedState = false; // query, key and value of a gated-delta layer, stored as one tensor
};

[[nodiscard]] GgufModel makeGgufModel(const spec::ModelSpec& model, const std::vector<spec::Tensor>& tensors);

// Where each tensor of the list stands among its like; same order and length as the list.
[[nodiscard]] std::vector<GgufTensor> placeTensors(const spec::ModelSpec& model,
                                                   const std::vector<spec::Tensor>& tensors);

// Pure, thread-safe. The result always fits the row.
[[nodiscard]] GgmlType chooseGgmlType(const GgufRecipe& recipe, const GgufModel& model, const GgufTensor& tensor);

} // namespace berth::memory
