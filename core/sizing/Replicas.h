// Copies of the model that share nothing but the requests dealt to them: what one of them gets, and what all of them
// are together. Pure.
#pragma once

#include "core/sizing/Sizing.h"

namespace berth::sizing {

// Whether so many copies share the machines evenly: each takes an even part of a node, or whole nodes. Errors:
// ValueOutOfRange, ReplicasUneven.
[[nodiscard]] Result<int> checkReplicas(const Deployment& deployment, std::int64_t replicas);

// The nodes that one copy takes or shares with others, with its share of their host memory.
[[nodiscard]] Deployment deploymentEach(const Configuration& configuration);

// The estimate of one copy as that of all of them: what they hold and serve together, intervals included. Times, what
// one device holds and what one instance does stay; the derivation gains the multiplications.
[[nodiscard]] Sizing wholeOf(Sizing one);

void multiply(performance::PerformanceEstimate& speed, int replicas); // rates, not times

} // namespace berth::sizing
