// How many sequences an engine is let run at once. Its own limit is raised where more requests than that can run
// together; those that memory cannot hold wait, and keep no activations meanwhile. No allocation.
#pragma once

#include "core/sizing/Basis.h"

namespace berth::sizing {

// The plan with the largest limit per attention group that its requests ask for and memory holds at their usual length,
// at least the engine's own. Of a plan that has it already: the same plan.
[[nodiscard]] Plan withRunningLimit(const Basis& basis, Plan plan);

} // namespace berth::sizing
