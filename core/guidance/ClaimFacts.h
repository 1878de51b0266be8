// What a claim states, in base units and catalogue terms. Look-ups only.
#pragma once

#include "core/catalog/Catalog.h"
#include "core/units/Unit.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace berth::guidance {

// The claimed number in base units; nothing if the claim states none or its unit is unknown.
[[nodiscard]] std::optional<double> claimedValue(const catalog::GuidanceClaim& claim);

// Half of the last digit the claim prints, in base units: 1,342 GB are good to half a GB.
[[nodiscard]] double printedHalfDigit(const catalog::GuidanceClaim& claim);

// Catalogue precisions for a published word, most usual first: "int4" may be a group format or a GGUF mix.
[[nodiscard]] std::vector<const spec::PrecisionSpec*>
claimedPrecisions(const catalog::Catalog& catalog, const std::string& published, const spec::ModelSpec& model);

[[nodiscard]] double nominalBytesPerParameter(const std::string& published); // 2, 1, 0.5; 0: unknown word

// Parameters that the model's name states ("…-Qwen-1.5B"), otherwise the published count rounded to whole billions.
[[nodiscard]] double nominalParameters(const spec::ModelSpec& model);

[[nodiscard]] const spec::ModelSpec* modelOf(const catalog::Catalog& catalog, const catalog::GuidanceClaim& claim);
[[nodiscard]] const spec::AcceleratorSpec* acceleratorOf(const catalog::Catalog& catalog,
                                                         const catalog::GuidanceClaim& claim);

[[nodiscard]] std::string lowered(std::string_view text); // ASCII letters only
[[nodiscard]] bool startsWith(std::string_view text, std::string_view start); // any case
[[nodiscard]] bool containsWord(std::string_view text, std::string_view words); // whole words, same case
[[nodiscard]] std::vector<std::string> listOf(const std::string& text); // parts between "; "

} // namespace berth::guidance
