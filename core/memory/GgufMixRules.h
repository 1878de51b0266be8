// The rules behind chooseGgmlType, one function per kind of tensor. Internal to this folder.
#pragma once

#include "core/memory/GgufMix.h"

namespace berth::memory {

// What follows from the label alone. `attentionOutput` names the type of the projection behind the attention: a notch
// more for the mixes that can afford it, as its error enters the residual stream unnormalised.
struct GgufMix
{
    std::string_view precisionId;
    GgmlType base;
    GgmlType head; // the head decides every token: never below Q5_K
    GgmlType embedding; // where it is not also the head
    GgmlType attentionOutput;
};

inline constexpr int kMixtralExperts = 8; // models of exactly this many experts have rules of their own

[[nodiscard]] const GgufMix& mixOf(GgufFileType type);
[[nodiscard]] bool isBelowThreeBits(GgufFileType type);

[[nodiscard]] constexpr bool isFirstEighth(int i, int n)
{
    return i < n / 8;
}

// Layers whose error costs most: the first and last eighth and every third between (the quantiser's own choice).
[[nodiscard]] constexpr bool isSensitive(int i, int n)
{
    return isFirstEighth(i, n) || i >= 7 * n / 8 || (i - n / 8) % 3 == 2;
}

// Values are summed over the context with no softmax to hide their error: the tensor that gains most per bit.
[[nodiscard]] GgmlType valueType(const GgufRecipe& recipe, const GgufModel& model, int ordinal);

// One tensor for query, key and value gets a compromise instead of the value's type.
[[nodiscard]] GgmlType fusedType(const GgufRecipe& recipe);

[[nodiscard]] GgmlType keyType(const GgufRecipe& recipe, const GgufModel& model);
[[nodiscard]] GgmlType queryType(const GgufRecipe& recipe);
[[nodiscard]] GgmlType attentionOutputType(const GgufRecipe& recipe, const GgufModel& model);

// Inputs of the down projection have the largest outliers, above all in the first layers.
[[nodiscard]] GgmlType downType(const GgufRecipe& recipe, const GgufModel& model, const GgufTensor& tensor);

[[nodiscard]] GgmlType gateOrUpType(const GgufRecipe& recipe, const GgufModel& model, const GgufTensor& tensor);

} // namespace berth::memory
