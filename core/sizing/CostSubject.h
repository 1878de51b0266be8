// What a resolved configuration is to the cost estimate: which machines, how many, what they draw, how fast they are.
#pragma once

#include "core/cost/CostPlan.h"
#include "core/sizing/Sizing.h"

namespace berth::sizing {

[[nodiscard]] cost::Machine machineOf(const Deployment& deployment);

// The nameplate power of the machines; of loose accelerators, what their data sheets allow them, without a host.
[[nodiscard]] Watts highestPower(const Deployment& deployment);

// Without tokens where the sizing has no speed.
[[nodiscard]] cost::CostSubject costSubject(const Sizing& sizing);

} // namespace berth::sizing
