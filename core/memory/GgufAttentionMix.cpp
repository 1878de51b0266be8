#include "core/memory/GgufMixRules.h"

namespace berth::memory {
namespace {

using enum GgufFileType;

constexpr int kGroupedQueries = 4; // from this many heads per KV head on, the value tensor is small enough to pay for

GgmlType valueBelowThreeBits(GgufFileType type, const GgufModel& model)
{
    if (model.headsPerKvHead >= kGroupedQueries || model.experts >= kGroupedQueries)
        return GgmlType::Q4K;
    return type == Iq2S || type == Iq2M ? GgmlType::Iq3S : GgmlType::Q2K;
}

GgmlType valueByLabel(const GgufRecipe& recipe, const GgufModel& model, int i)
{
    const GgmlType base = mixOf(recipe.fileType).base;
    const bool grouped = model.headsPerKvHead >= kGroupedQueries;
    switch (recipe.fileType) {
    case Q2K:
        return grouped && !recipe.before2024 ? GgmlType::Q4K : GgmlType::Q3K;
    case Q2KS:
    case Iq3Xs:
    case Iq3S:
        return grouped ? GgmlType::Q4K : base;
    case Iq3Xxs:
        return grouped ? GgmlType::Q4K : recipe.importanceMatrix ? base : GgmlType::Iq3S;
    case Iq3M:
        return GgmlType::Q4K;
    case Q3KM:
        return i < 2 ? GgmlType::Q5K : GgmlType::Q4K;
    case Q3KL:
        return GgmlType::Q5K;
    case Iq4Nl:
    case Iq4Xs:
        return grouped ? GgmlType::Q5K : base;
    case Q4KM:
    case Q5KM:
        return isSensitive(i, model.valueTensors) ? GgmlType::Q6K : base;
    case Q4KS:
        return i < 4 ? GgmlType::Q5K : base;
    default:
        return base;
    }
}

} // namespace

GgmlType valueType(const GgufRecipe& recipe, const GgufModel& model, int ordinal)
{
    if (isBelowThreeBits(recipe.fileType))
        return valueBelowThreeBits(recipe.fileType, model);
    if (model.experts == kMixtralExperts)
        return GgmlType::Q8_0; // attention is a sliver of such a model
    const GgmlType type = valueByLabel(recipe, model, ordinal);
    if (model.seventyB && (type == GgmlType::Q3K || type == GgmlType::Q4K))
        return GgmlType::Q5K; // eight heads share one value tensor: small, and worth it
    return type;
}

GgmlType fusedType(const GgufRecipe& recipe)
{
    switch (recipe.fileType) {
    case Q3KM:
    case Q3KL:
    case Iq3M:
        return GgmlType::Q4K;
    case Q4KM:
        return GgmlType::Q5K;
    case Q5KM:
        return GgmlType::Q6K;
    default:
        return mixOf(recipe.fileType).base;
    }
}

GgmlType keyType(const GgufRecipe& recipe, const GgufModel& model)
{
    if (model.experts == kMixtralExperts)
        return isBelowThreeBits(recipe.fileType) ? GgmlType::Q4K : GgmlType::Q8_0;
    if (recipe.fileType == Iq3Xs)
        return GgmlType::Iq3Xxs;
    return recipe.fileType == Iq3Xxs ? GgmlType::Iq2S : mixOf(recipe.fileType).base;
}

GgmlType queryType(const GgufRecipe& recipe)
{
    if (recipe.fileType == Iq3Xs)
        return GgmlType::Iq3Xxs;
    return recipe.fileType == Iq3Xxs ? GgmlType::Iq2S : mixOf(recipe.fileType).base;
}

GgmlType attentionOutputType(const GgufRecipe& recipe, const GgufModel& model)
{
    const GgufMix& mix = mixOf(recipe.fileType);
    if (model.falcon && !isBelowThreeBits(recipe.fileType))
        return recipe.fileType == Q3KL ? GgmlType::Q4K : mix.base;
    if (model.experts != kMixtralExperts)
        return mix.attentionOutput;
    switch (recipe.fileType) {
    case Q2K:
    case Q3KS:
    case Q3KM:
    case Q4KS:
    case Q4KM:
    case Iq4Nl:
    case Iq4Xs:
    case Iq3M:
    case Iq3S:
    case Iq3Xs:
    case Iq3Xxs:
    case Iq2M:
    case Iq2S:
    case Iq2Xs:
    case Iq2Xxs:
    case Iq1M:
    case Iq1S:
        return GgmlType::Q5K;
    default:
        return mix.base;
    }
}

} // namespace berth::memory
