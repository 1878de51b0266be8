// The search for the best deployment of one model and precision on one kind of machine. Exact: what is skipped is
// proven not to win.
// Bounds.h says what is skipped; besides, more requests never need less memory nor run faster, so the fewest nodes of a
// shape are found by bisection over its replicas.
// Pure; any number of threads may search at the same time.
#pragma once

#include "core/solve/Ranking.h"
#include "core/solve/Shapes.h"

#include <optional>
#include <span>

namespace berth::solve {

struct SearchCount
{
    std::int64_t readings = 0; // estimates made
};

struct SearchSpace
{
    const Problem* problem = nullptr;
    const Machine* machine = nullptr;
    std::span<const Route> routes; // of one model and precision, one for each engine
    int mostNodes = 0; // that may serve
};

// Nodes that may serve within all limits, spare ones aside; 0: none, or a limited figure is unknown.
[[nodiscard]] int mostNodesWithin(const Problem& problem, const Machine& machine);

[[nodiscard]] std::optional<Choice> findBest(const SearchSpace& space, SearchCount& count);

// Most requests of one replica of the choice that meet the targets, at least `from`, which does; and what it does under
// them.
struct LargestBatch
{
    std::int64_t requests = 0;
    Reading reading;
};
[[nodiscard]] LargestBatch largestBatch(const Problem& problem, const Choice& choice, std::int64_t from,
                                        SearchCount& count);

} // namespace berth::solve
