// What would be a choice but for one target or limit, beside the choices of a problem. Pure; uses as many threads as
// the search.
#pragma once

#include "core/solve/Misses.h"
#include "core/solve/Plan.h"

#include <vector>

namespace berth::solve {

struct NearMiss
{
    Choice choice; // on the fewest nodes that meet everything else
    Miss missed;
};

struct NearMisses
{
    std::vector<std::vector<Route>> routes; // choices point into them and into the problem
    std::vector<NearMiss> list; // the nearest first, without those that another one beats in everything
};

// At most `most`, of models, precisions and machines that have no choice in the solution. The problem must outlive
// them.
[[nodiscard]] NearMisses nearMisses(const catalog::Catalog& catalog, const Problem& problem,
                                    sizing::PreparedModels& prepared, std::size_t most, const Effort& effort = {});

} // namespace berth::solve
