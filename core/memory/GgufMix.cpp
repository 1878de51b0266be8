#include "core/memory/GgufMixRules.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace berth::memory {
namespace {

using spec::TensorRole;
using enum GgufFileType;

// In the order of GgufFileType.
constexpr std::array<GgufMix, 31> kMixes = {{
    {"gguf-f32", GgmlType::F32, GgmlType::F32, GgmlType::F32, GgmlType::F32},
    {"gguf-f16", GgmlType::F16, GgmlType::F16, GgmlType::F16, GgmlType::F16},
    {"gguf-bf16", GgmlType::Bf16, GgmlType::Bf16, GgmlType::Bf16, GgmlType::Bf16},
    {"gguf-q8_0", GgmlType::Q8_0, GgmlType::Q8_0, GgmlType::Q8_0, GgmlType::Q8_0},
    {"gguf-q6_k", GgmlType::Q6K, GgmlType::Q6K, GgmlType::Q6K, GgmlType::Q6K},
    {"gguf-q5_k_m", GgmlType::Q5K, GgmlType::Q6K, GgmlType::Q5K, GgmlType::Q5K},
    {"gguf-q5_k_s", GgmlType::Q5K, GgmlType::Q6K, GgmlType::Q5K, GgmlType::Q5K},
    {"gguf-q5_1", GgmlType::Q5_1, GgmlType::Q6K, GgmlType::Q5_1, GgmlType::Q5_1},
    {"gguf-q5_0", GgmlType::Q5_0, GgmlType::Q6K, GgmlType::Q5_0, GgmlType::Q5_0},
    {"gguf-q4_k_m", GgmlType::Q4K, GgmlType::Q6K, GgmlType::Q4K, GgmlType::Q4K},
    {"gguf-q4_k_s", GgmlType::Q4K, GgmlType::Q6K, GgmlType::Q4K, GgmlType::Q4K},
    {"gguf-q4_1", GgmlType::Q4_1, GgmlType::Q6K, GgmlType::Q4_1, GgmlType::Q4_1},
    {"gguf-q4_0", GgmlType::Q4_0, GgmlType::Q6K, GgmlType::Q4_0, GgmlType::Q4_0},
    {"gguf-q3_k_l", GgmlType::Q3K, GgmlType::Q6K, GgmlType::Q3K, GgmlType::Q5K},
    {"gguf-q3_k_m", GgmlType::Q3K, GgmlType::Q6K, GgmlType::Q3K, GgmlType::Q4K},
    {"gguf-q3_k_s", GgmlType::Q3K, GgmlType::Q6K, GgmlType::Q3K, GgmlType::Q3K},
    {"gguf-q2_k", GgmlType::Q2K, GgmlType::Q6K, GgmlType::Q2K, GgmlType::Q3K},
    {"gguf-q2_k_s", GgmlType::Q2K, GgmlType::Q6K, GgmlType::Q2K, GgmlType::Q2K},
    {"gguf-iq4_nl", GgmlType::Iq4Nl, GgmlType::Q6K, GgmlType::Iq4Nl, GgmlType::Iq4Nl},
    {"gguf-iq4_xs", GgmlType::Iq4Xs, GgmlType::Q6K, GgmlType::Iq4Xs, GgmlType::Iq4Xs},
    {"gguf-iq3_m", GgmlType::Iq3S, GgmlType::Q6K, GgmlType::Iq3S, GgmlType::Q4K},
    {"gguf-iq3_s", GgmlType::Iq3S, GgmlType::Q6K, GgmlType::Iq3S, GgmlType::Iq3S},
    {"gguf-iq3_xs", GgmlType::Iq3S, GgmlType::Q6K, GgmlType::Iq3S, GgmlType::Iq3S},
    {"gguf-iq3_xxs", GgmlType::Iq3Xxs, GgmlType::Q5K, GgmlType::Iq3S, GgmlType::Iq3S},
    {"gguf-iq2_m", GgmlType::Iq2S, GgmlType::Q5K, GgmlType::Iq3S, GgmlType::Iq3S},
    {"gguf-iq2_s", GgmlType::Iq2Xs, GgmlType::Q5K, GgmlType::Iq3S, GgmlType::Iq3S},
    {"gguf-iq2_xs", GgmlType::Iq2Xs, GgmlType::Q5K, GgmlType::Q2K, GgmlType::Iq2Xs},
    {"gguf-iq2_xxs", GgmlType::Iq2Xxs, GgmlType::Q5K, GgmlType::Q2K, GgmlType::Iq2Xxs},
    {"gguf-iq1_m", GgmlType::Iq1M, GgmlType::Q5K, GgmlType::Q2K, GgmlType::Iq2Xxs},
    {"gguf-iq1_s", GgmlType::Iq1S, GgmlType::Q5K, GgmlType::Q2K, GgmlType::Iq2Xxs},
    {"gguf-mxfp4", GgmlType::Q8_0, GgmlType::Q8_0, GgmlType::Q8_0, GgmlType::Q8_0},
}};
static_assert(kMixes.size() == static_cast<std::size_t>(GgufFileType::Mxfp4) + 1);

bool isFloat(GgufFileType type)
{
    return type == F32 || type == F16 || type == Bf16;
}

GgmlType headType(const GgufRecipe& recipe, const GgufModel& model, std::int64_t rowLength)
{
    const GgufMix& mix = mixOf(recipe.fileType);
    if (recipe.wideEnds && !isFloat(recipe.fileType))
        return GgmlType::Q8_0;
    // A head whose rows do not hold whole blocks of the base type is given 8 bits rather than a fallback.
    if (!isFloat(recipe.fileType) && (model.falcon || rowLength % blockOf(mix.base).weights != 0))
        return GgmlType::Q8_0;
    return mix.head;
}

GgmlType embeddingType(const GgufRecipe& recipe, const GgufModel& model, std::int64_t rowLength)
{
    if (model.tiedEmbeddings)
        return headType(recipe, model, rowLength);
    if (recipe.wideEnds && !isFloat(recipe.fileType))
        return GgmlType::Q8_0;
    return mixOf(recipe.fileType).embedding;
}

bool isExpert(TensorRole role)
{
    return role == TensorRole::ExpertGate || role == TensorRole::ExpertUp || role == TensorRole::ExpertDown;
}

// Vectors, routers and convolutions are a thousandth of a model and break it when rounded.
bool staysFull(TensorRole role)
{
    return role == TensorRole::Vector || role == TensorRole::RouterGate || role == TensorRole::StateConvolution;
}

GgmlType typeByRole(const GgufRecipe& recipe, const GgufModel& model, const GgufTensor& tensor)
{
    switch (tensor.role) {
    case TensorRole::TokenEmbedding:
        return embeddingType(recipe, model, tensor.rowLength);
    case TensorRole::OutputHead:
        return headType(recipe, model, tensor.rowLength);
    case TensorRole::AttnValue:
        return model.fusedQkv ? fusedType(recipe) : valueType(recipe, model, tensor.ordinal);
    case TensorRole::StateIn:
        return tensor.fusedState ? valueType(recipe, model, tensor.ordinal) : mixOf(recipe.fileType).base;
    case TensorRole::AttnKey:
        return model.fusedQkv ? fusedType(recipe) : keyType(recipe, model);
    case TensorRole::AttnQuery:
        return model.fusedQkv ? fusedType(recipe) : queryType(recipe);
    case TensorRole::AttnOutput:
        return attentionOutputType(recipe, model);
    case TensorRole::FfnDown:
    case TensorRole::ExpertDown:
    case TensorRole::SharedDown:
        return downType(recipe, model, tensor);
    case TensorRole::FfnGate:
    case TensorRole::FfnUp:
    case TensorRole::ExpertGate:
    case TensorRole::ExpertUp:
    case TensorRole::SharedGate:
    case TensorRole::SharedUp:
        return gateOrUpType(recipe, model, tensor);
    default:
        return mixOf(recipe.fileType).base;
    }
}

} // namespace

const GgufMix& mixOf(GgufFileType type)
{
    return kMixes[static_cast<std::size_t>(type)];
}

bool isBelowThreeBits(GgufFileType type)
{
    return type == Iq2M || type == Iq2S || type == Iq2Xs || type == Iq2Xxs || type == Iq1M || type == Iq1S;
}

std::optional<GgufFileType> ggufFileTypeOf(std::string_view precisionId)
{
    const auto* found =
        std::find_if(kMixes.begin(), kMixes.end(), [&](const GgufMix& mix) { return mix.precisionId == precisionId; });
    if (found == kMixes.end())
        return std::nullopt;
    return static_cast<GgufFileType>(found - kMixes.begin());
}

GgmlType baseType(GgufFileType fileType)
{
    return mixOf(fileType).base;
}

GgmlType chooseGgmlType(const GgufRecipe& recipe, const GgufModel& model, const GgufTensor& tensor)
{
    if (staysFull(tensor.role))
        return GgmlType::F32;
    if (isExpert(tensor.role) && recipe.fileType != F32 && (model.mxfp4Experts || recipe.fileType == Mxfp4))
        return typeForRow(GgmlType::Mxfp4, tensor.rowLength);
    if (isFloat(recipe.fileType) || recipe.fileType == Mxfp4)
        return typeForRow(mixOf(recipe.fileType).base, tensor.rowLength);
    return typeForRow(typeByRole(recipe, model, tensor), tensor.rowLength);
}

} // namespace berth::memory
