// Published claims as people read them: "Device memory needed, 1,342 GB: DeepSeek-R1 in BF16 on 16 × A100 80GB SXM".
#pragma once

#include "core/catalog/Catalog.h"

#include <string>

namespace berth::cli {

// The kind of a claim in words; a kind without words stays what it is.
[[nodiscard]] std::string claimTopic(const std::string& kind);

// What is claimed, with its unit, and about what, by the names of the catalogue.
[[nodiscard]] std::string claimText(const catalog::Catalog& catalog, const catalog::GuidanceClaim& claim);

} // namespace berth::cli
