// Claims about training, held against the work of the run and the bytes of its states.
#pragma once

#include "core/guidance/Audit.h"

namespace berth::guidance {

// training_gpu_hours and training_days: agree where the share of the peak that they mean is one that published runs
// reach. training_cost: against the publisher's hours and rate. training_memory: against weights, gradients and
// optimizer states.
[[nodiscard]] AuditRow auditTraining(const catalog::Catalog& catalog, const catalog::GuidanceClaim& claim);

} // namespace berth::guidance
