// Claims that state an amount of memory or the hardware for a model.
#pragma once

#include "core/guidance/Audit.h"

namespace berth::guidance {

// vram_required: the figure against weights and small load, then the recommended hardware.
[[nodiscard]] AuditRow auditVram(const catalog::Catalog& catalog, sizing::PreparedModels& prepared,
                                 const catalog::GuidanceClaim& claim);

// minimum_deployment: does it load, and would fewer devices do?
[[nodiscard]] AuditRow auditDeployment(const catalog::Catalog& catalog, sizing::PreparedModels& prepared,
                                       const catalog::GuidanceClaim& claim);

// hardware, multi_gpu: prose about what runs on what.
[[nodiscard]] AuditRow auditHardware(const catalog::Catalog& catalog, sizing::PreparedModels& prepared,
                                     const catalog::GuidanceClaim& claim);
[[nodiscard]] AuditRow auditSeveralNeeded(const catalog::Catalog& catalog, sizing::PreparedModels& prepared,
                                          const catalog::GuidanceClaim& claim);

} // namespace berth::guidance
