// Claims that one number cannot settle: host memory, disk and techniques.
#pragma once

#include "core/guidance/Audit.h"

namespace berth::guidance {

// disk_required, ram_*: as a range over the models of the same source and over precisions.
[[nodiscard]] AuditRow auditStorage(const catalog::Catalog& catalog, const catalog::GuidanceClaim& claim);

[[nodiscard]] AuditRow auditTechnique(const catalog::Catalog& catalog, const catalog::GuidanceClaim& claim);

} // namespace berth::guidance
