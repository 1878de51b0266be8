// What its maker sells no more: by the words with which the column regional_notes of accelerators.csv then begins.
// Pure.
#pragma once

#include "core/spec/AcceleratorSpec.h"

namespace berth::spec {

inline constexpr std::string_view kWithdrawn = "No longer sold";

[[nodiscard]] inline bool isWithdrawn(const AcceleratorSpec& accelerator)
{
    return accelerator.regionalNotes.starts_with(kWithdrawn);
}

} // namespace berth::spec
