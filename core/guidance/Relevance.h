// Which audited claims concern one configuration, so that they can be shown beside its figures. Pure; thread-safe.
#pragma once

#include "core/guidance/Audit.h"

#include <vector>

namespace berth::guidance {

// In rising order.
enum class Relevance {
    None, //
    OtherPrecision, // the model, in another precision
    Device, // the accelerator alone
    OtherHardware, // the model in this precision, on other hardware
    Exact, // the model in this precision, on this hardware or on any
};

[[nodiscard]] Relevance relevanceOf(const catalog::Catalog& catalog, const catalog::GuidanceClaim& claim,
                                    const sizing::Configuration& configuration);

// The rows that concern the configuration, most relevant first; among equals those that differ come first and those
// that cannot be compared last. The pointers live as long as `rows`.
[[nodiscard]] std::vector<const AuditRow*> relevantRows(const catalog::Catalog& catalog,
                                                        const std::vector<AuditRow>& rows,
                                                        const sizing::Configuration& configuration);

// The claims that concern the configuration, audited and in the same order; the others are not looked at.
[[nodiscard]] std::vector<AuditRow> auditFor(const sizing::Configuration& configuration,
                                             sizing::PreparedModels& prepared);

} // namespace berth::guidance
