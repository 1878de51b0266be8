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

// As many copies under the load of the busiest as answer like all of them: fewer than there are where the requests do
// not divide, since a copy with fewer requests makes less. A copy's requests are no slower for being fewer, so this is
// never too much.
[[nodiscard]] double busyReplicas(std::int64_t requests, std::int64_t replicas);

// Rates, not times; `requests` are those of all copies.
void multiply(performance::PerformanceEstimate& speed, int replicas, std::int64_t requests);

} // namespace berth::sizing
