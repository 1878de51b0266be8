// What no layout can do better than, at a fraction of the price of an estimate. The search skips what fails a bound;
// tests hold every bound against the estimates themselves.
#pragma once

#include "core/solve/Route.h"

#include <optional>

namespace berth::solve {

// False only where no device of the shape holds its part. The fullest device holds at least the mean of its stage and
// the mean stage an equal share of all layers:
//   weights / devices + sequences of a group x context x cached bytes per token on one rank / stages <= usable
// Usable is what the engine may use without its runtime. Paging, activations and graphs come on top. Windows and states
// are left out.
[[nodiscard]] bool mayHold(const Route& route, const Shape& shape, const Load& load, std::int64_t concurrency);

// Requests that no replica of the shape holds more of, by the same measure; nothing: no bound.
[[nodiscard]] std::optional<std::int64_t> mostHeld(const Route& route, const Shape& shape, const Load& load);

// Replicas that share a bound: devices that share a layer, stages at most, requests of the busiest at least.
struct ReplicaRange
{
    int leastRanks = 1;
    int mostRanks = 1;
    int mostStages = 1;
    std::int64_t leastRequests = 1;
    int groups = 0; // of attention, all ranks being as many; 0: any
};

// True only where no layout of the range meets the targets. Taken is a replica whose weights, caches and indexes are
// cut perfectly by the most ranks and whose collectives take the time of the fewest, whose groups share one copy of the
// dense weights, whose experts are spread evenly and whose ranks exchange a share of each token only.
//   A first token waits for its own prompt and behind the others', and for steps of at least one sequence.
//   A step carries b = 1 + (requests - 1) decoding / (decoding + arrival) sequences, shared out over the stages;
//   decoding is at least the output's steps of as many, arrival at most the target or, with tokens as fast as asked,
//   what the worst layout needs.
[[nodiscard]] bool isTooSlow(const Route& route, const ReplicaRange& range, const Machine& machine, const Load& load,
                             const Targets& targets);

// Output tokens per second that no layout of the most ranks in the most stages exceeds under the least requests of the
// range: the same replica, settled.
[[nodiscard]] double mostOutput(const Route& route, const ReplicaRange& range, const Machine& machine,
                                const Load& load);

} // namespace berth::solve
