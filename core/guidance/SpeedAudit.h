// Claims of a speed: one user on the stated machine, held against the interval of the estimate.
#pragma once

#include "core/guidance/Audit.h"

namespace berth::guidance {

// decode_*: tokens per second of one user, with the default request of an estimate.
[[nodiscard]] AuditRow auditSpeed(const catalog::Catalog& catalog, sizing::PreparedModels& prepared,
                                  const catalog::GuidanceClaim& claim);

} // namespace berth::guidance
