// What a reader should know besides the verdict on a data-sheet claim.
#pragma once

#include "core/guidance/Audit.h"
#include "core/guidance/SpecFacts.h"

#include <string_view>

namespace berth::guidance {

inline constexpr double kSheetTwice = 2; // 2:4 sparsity, FP16 instead of FP32 accumulation, both directions of a link

// GeForce tensor cores halve 16-bit and FP8 rates when they accumulate in FP32 (Turing, Ampere, Ada whitepapers).
[[nodiscard]] bool hasFastAccumulation(const spec::AcceleratorSpec& accelerator, std::string_view kind);

// Adds remarks to a row that is already decided.
void remarkOnSpec(AuditRow& row, const catalog::Catalog& catalog, const spec::AcceleratorSpec& accelerator,
                  const SpecFact& fact);

} // namespace berth::guidance
