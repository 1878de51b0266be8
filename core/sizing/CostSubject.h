// What a resolved configuration is to the cost estimate: which machines, how many, what they draw, how fast they are.
#pragma once

#include "core/cost/CostPlan.h"
#include "core/sizing/Sizing.h"

namespace berth::sizing {

[[nodiscard]] cost::Machine machineOf(const Deployment& deployment);

// How one machine of the deployment is joined to others: by the ports that its row states where it is joined by that
// network, otherwise by one card for each accelerator, to be bought.
[[nodiscard]] cost::Joining joiningOf(const Deployment& deployment);

// Machines that one copy of the model takes; 1: it may share one with others.
[[nodiscard]] int copyNodesOf(const Configuration& configuration);

// Without tokens where the sizing has no speed, without power where nobody states one.
[[nodiscard]] cost::CostSubject costSubject(const Sizing& sizing);

} // namespace berth::sizing
