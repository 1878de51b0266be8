// The machines that a request lets a search buy. Pure look-ups.
#pragma once

#include "core/solve/SolveRequest.h"

#include <string_view>

namespace berth::solve {

// Whether an accelerator can be bought in a region, as far as is published: in China what needs no licence for it or is
// made for it; elsewhere what is not made for China. An empty region is anywhere. No advice on law.
[[nodiscard]] bool isSoldIn(spec::Availability availability, std::string_view region);

// What one node draws at most: as the maker states it, or its accelerators alone where only theirs is stated.
// Fills problem.machines, without prices. Errors: as the look-ups; UnknownChoice {name, asked, allowed}.
[[nodiscard]] Result<void> addMachines(const catalog::Catalog& catalog, const SolveRequest& request, Problem& problem);

} // namespace berth::solve
