// Precisions as the catalogue states them, for tests that need no catalogue.
#pragma once

#include "core/spec/PrecisionSpec.h"

#include <string_view>
#include <vector>

namespace berth::spec::known {

[[nodiscard]] PrecisionSpec precision(std::string_view id);

// Every precision of the memory engine but the bare ggml types.
[[nodiscard]] std::vector<PrecisionSpec> precisions();

} // namespace berth::spec::known
