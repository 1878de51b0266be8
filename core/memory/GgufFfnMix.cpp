#include "core/memory/GgufMixRules.h"

namespace berth::memory {
namespace {

using enum GgufFileType;

GgmlType falconDown(GgufFileType type, int i, int n)
{
    switch (type) {
    case Q3KM:
        return i < n / 16 ? GgmlType::Q5K : isSensitive(i, n) ? GgmlType::Q4K : GgmlType::Q3K;
    case Q3KL:
        return GgmlType::Q4K;
    case Q4KM:
        return i < n / 16 ? GgmlType::Q6K : isSensitive(i, n) ? GgmlType::Q5K : GgmlType::Q4K;
    default: // Q4_K_S
        return GgmlType::Q4K;
    }
}

GgmlType downBelowThreeBits(GgufFileType type, const GgufModel& model, int ordinal)
{
    if (!isFirstEighth(ordinal, model.layers)) // counts tensors, so routed and shared experts count twice
        return mixOf(type).base;
    return type == Iq2S || type == Iq2M ? GgmlType::Iq3S : GgmlType::Q2K;
}

GgmlType downByLayer(const GgufRecipe& recipe, const GgufModel& model, int i)
{
    const GgmlType base = mixOf(recipe.fileType).base;
    const int n = model.layers;
    const bool early = isFirstEighth(i, n);
    switch (recipe.fileType) {
    case Q2K:
        return GgmlType::Q3K;
    case Q2KS:
        return early ? GgmlType::Q4K : base;
    case Iq3Xxs:
        return recipe.importanceMatrix ? base : early ? GgmlType::Q4K : GgmlType::Q3K;
    case Q3KM:
        return i < n / 16 ? GgmlType::Q5K : GgmlType::Q4K;
    case Q3KL:
        return GgmlType::Q5K;
    case Iq3M:
        return early || (model.experts == kMixtralExperts && isSensitive(i, n)) ? GgmlType::Q4K : base;
    case Q4KM:
    case Q5KM:
        return isSensitive(i, n) ? GgmlType::Q6K : base;
    case Q4KS:
        return early ? GgmlType::Q5K : base;
    case Iq4Nl:
    case Iq4Xs:
        return early && !recipe.importanceMatrix ? GgmlType::Q5K : base;
    case Q4_0: // the offset of the _1 types is only safe when weighted by importance
        return early && recipe.importanceMatrix ? GgmlType::Q4_1 : base;
    case Q5_0:
        return early && recipe.importanceMatrix ? GgmlType::Q5_1 : base;
    default:
        return base;
    }
}

} // namespace

GgmlType downType(const GgufRecipe& recipe, const GgufModel& model, const GgufTensor& tensor)
{
    if (isBelowThreeBits(recipe.fileType))
        return downBelowThreeBits(recipe.fileType, model, tensor.ordinal);
    const int i = model.experts > 1 ? tensor.layer : tensor.ordinal;
    const auto type = recipe.fileType;
    if (model.falcon && (type == Q3KM || type == Q3KL || type == Q4KM || type == Q4KS))
        return falconDown(type, i, model.layers);
    return downByLayer(recipe, model, i);
}

GgmlType gateOrUpType(const GgufRecipe& recipe, const GgufModel& model, const GgufTensor& tensor)
{
    if (recipe.fileType == Q2K && recipe.before2024 && model.experts == 0)
        return GgmlType::Q3K;
    const int i = model.experts > 1 ? tensor.layer : tensor.ordinal;
    const bool middle = !isFirstEighth(i, model.layers) && i < 7 * model.layers / 8;
    return recipe.fileType == Iq3Xs && middle ? GgmlType::Iq3Xxs : mixOf(recipe.fileType).base;
}

} // namespace berth::memory
