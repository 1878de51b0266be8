// All choices of a problem, ranked. Exact and deterministic: the same list with any number of threads.
#pragma once

#include "core/catalog/Catalog.h"
#include "core/sizing/PreparedModels.h"
#include "core/solve/Ranking.h"

#include <stop_token>
#include <vector>

namespace berth::solve {

struct Solution
{
    std::vector<std::vector<Route>> routes; // choices point into them
    std::vector<RankedChoice> ranked; // best first
    int choices = 0; // (model, precision, machine) that were searched
    int feasible = 0; // of these, with a deployment that meets everything
    std::int64_t readings = 0; // estimates made
};

// `threads` 0: as many as the machine has. Once a stop is asked for, from any thread, it returns within a millisecond
// or two; what it returns then is worth nothing.
[[nodiscard]] Solution solve(const catalog::Catalog& catalog, const Problem& problem, sizing::PreparedModels& prepared,
                             unsigned threads = 0, const std::stop_token& stop = {});

} // namespace berth::solve
