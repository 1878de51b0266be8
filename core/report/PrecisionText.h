// Names of number formats for readers. The catalogue writes them out in English, "FP8 E4M3, 128x128 block scales
// (DeepSeek-V3 style)"; pages and documents need the first words, and what tells two formats apart in the reader's
// language. Pure functions.
#pragma once

#include "core/report/Text.h"
#include "core/spec/PrecisionSpec.h"

#include <string>

namespace berth::report {

// "FP8", "INT4 AWQ", "Q4_K_M": the same in every language.
[[nodiscard]] std::string shortPrecision(const spec::PrecisionSpec& precision);

// With the size of its blocks or groups, where the name tells one: "FP8, blocks of 128".
[[nodiscard]] Text precisionText(const spec::PrecisionSpec& precision);

} // namespace berth::report
