// Reads what people write about a quantised file: "Q4_K - Medium", "GPTQ 8-bit 128g", "UD-Q4_K_XL".
#pragma once

#include "core/base/Id.h"
#include "core/memory/WeightScheme.h"

#include <optional>
#include <string_view>

namespace berth::memory {

struct QuantizationLabel
{
    PrecisionId precision; // empty: the text names no known type
    bool customMix = false; // the types of the tensors are the maker's own choice and not stated
    SchemeOptions options;
};

// `label` is the printed type; `details` the rest of what is said about the file, its name included.
[[nodiscard]] QuantizationLabel readQuantizationLabel(std::string_view label, std::string_view details);

// "672.050 B params", "1.027 T params", "110468824832 params"; nothing where no count is stated.
[[nodiscard]] std::optional<double> statedElements(std::string_view details);

} // namespace berth::memory
