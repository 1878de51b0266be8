// The machines that a request lets a search buy. Pure look-ups.
#pragma once

#include "core/solve/SolveRequest.h"

namespace berth::solve {

// What one node draws at most: as the maker states it, or its accelerators alone where only theirs is stated.
// Fills problem.machines, without prices. Errors: as the look-ups; UnknownChoice {name, asked, allowed}.
[[nodiscard]] Result<void> addMachines(const catalog::Catalog& catalog, const SolveRequest& request, Problem& problem);

} // namespace berth::solve
