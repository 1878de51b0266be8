// The search for the best deployment of one model and precision on one kind of machine. Exact: what is skipped is
// proven not to win.
// Bounds.h says what is skipped: all layouts of about as many nodes and ranks at once where they are too slow, then
// those of as many devices and stages, then those of as many attention groups; on as many nodes as the best found so
// far takes also those that cannot make more. Besides, more requests never need less memory nor run faster, so the
// fewest nodes of a shape are found by bisection over its replicas. Pure; any number of threads may search at the same
// time.
#pragma once

#include "core/solve/LargestBatch.h"
#include "core/solve/Ranking.h"
#include "core/solve/Shapes.h"

#include <optional>
#include <span>

namespace berth::solve {

struct SearchSpace
{
    const Problem* problem = nullptr;
    const Machine* machine = nullptr;
    std::span<const Route> routes; // of one model and precision, one for each engine
    int mostNodes = 0; // that may serve
    int mostJoined = 0; // the same where replicas take several, for the network that joins them is paid as well
    bool anyWillDo = false; // the first deployment that meets everything is enough
};

// Nodes that may serve within all limits, spare ones aside, where a replica takes `copyNodes` of them; 0: none, or a
// limited figure is unknown.
[[nodiscard]] int mostNodesWithin(const Problem& problem, const Machine& machine, int copyNodes);

[[nodiscard]] std::optional<Choice> findBest(const SearchSpace& space, SearchCount& count);

} // namespace berth::solve
