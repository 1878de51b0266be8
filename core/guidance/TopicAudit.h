// Claims that one number cannot settle: host memory, disk, techniques, and what Berth does not compute yet.
#pragma once

#include "core/guidance/Audit.h"

namespace berth::guidance {

// disk_required, ram_*: as a range over the models of the same source and over precisions.
[[nodiscard]] AuditRow auditStorage(const catalog::Catalog& catalog, const catalog::GuidanceClaim& claim);

[[nodiscard]] AuditRow auditTechnique(const catalog::Catalog& catalog, const catalog::GuidanceClaim& claim);

// training_*: not computed; the figures of one source are held against each other.
[[nodiscard]] AuditRow auditTraining(const catalog::Catalog& catalog, const catalog::GuidanceClaim& claim);

} // namespace berth::guidance
