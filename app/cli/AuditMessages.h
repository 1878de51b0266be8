// One plain English sentence for every reason of the guidance audit. The switch behind it is without default, so a new
// reason does not compile until it has a sentence.
#pragma once

#include "core/catalog/Facts.h"
#include "core/guidance/AuditReason.h"

#include <string>

namespace berth::cli {

// `claim` is the one that the remark belongs to: its unit decides how a fact is written.
[[nodiscard]] std::string sentence(const guidance::AuditRemark& remark, const catalog::GuidanceClaim& claim);

[[nodiscard]] std::string agreementWord(guidance::Agreement agreement); // as in JSON: agree, differ, not_comparable

} // namespace berth::cli
