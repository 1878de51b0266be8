// The largest batch of a replica: the most requests under which it meets the targets. Pure.
#pragma once

#include "core/solve/Choice.h"

namespace berth::solve {

inline constexpr std::int64_t kMostRequests = 1'000'000; // as a request may ask for

struct SearchCount
{
    std::int64_t readings = 0; // estimates and bounds made
};

[[nodiscard]] constexpr bool isTimed(const Targets& targets)
{
    return targets.mostTtft || targets.leastPerUser;
}

// Most requests of one replica of the choice that meet the targets, at least `from`, which does; and what it does under
// them. More requests never need less memory nor run faster.
struct LargestBatch
{
    std::int64_t requests = 0;
    Reading reading;
};
[[nodiscard]] LargestBatch largestBatch(const Problem& problem, const Choice& choice, std::int64_t from,
                                        SearchCount& count);

} // namespace berth::solve
