// Claims of data sheets (spec_*, link_*) against the catalogue: dense rates, links per direction, figures per chip.
#pragma once

#include "core/guidance/Audit.h"

namespace berth::guidance {

[[nodiscard]] AuditRow auditSpec(const catalog::Catalog& catalog, const catalog::GuidanceClaim& claim);
// spec_host: which machine a module comes in.
[[nodiscard]] AuditRow auditHost(const catalog::Catalog& catalog, const catalog::GuidanceClaim& claim);
[[nodiscard]] AuditRow auditLink(const catalog::Catalog& catalog, const catalog::GuidanceClaim& claim);

} // namespace berth::guidance
