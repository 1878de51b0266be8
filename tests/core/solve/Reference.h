// The search as a plain statement of what it is meant to find: every layout, replica count and number of nodes is
// estimated, nothing is skipped and nothing shared. Slow on purpose.
#pragma once

#include "core/solve/Solver.h"

#include <vector>

namespace berth::solve::test {

// The choices of every (model, precision, machine), ranked. Routes must outlive the result.
[[nodiscard]] std::vector<RankedChoice> referenceChoices(const Problem& problem,
                                                         const std::vector<std::vector<Route>>& routes);

} // namespace berth::solve::test
