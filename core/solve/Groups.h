// What a search knows of many layouts at once. Internal to this folder.
#pragma once

#include "core/solve/Search.h"

#include <array>

namespace berth::solve {

// Shapes of as many devices and stages on as many nodes, which share one bound.
struct Group
{
    const Route* route = nullptr;
    std::span<const Shape> shapes;
    int most = 0; // nodes that replicas fill, at most
    std::int64_t replicas = 0; // on these
    std::int64_t each = 0; // requests of the busiest of them

    [[nodiscard]] const parallel::Layout& layout() const { return shapes.front().layout; }
    [[nodiscard]] int span() const { return shapes.front().nodes; }
};

// Whether replicas of ranks and nodes up to powers of two are too slow; nothing: not looked at.
inline constexpr std::size_t kPowers = 16; // up to 2^15 ranks
using SlowRanges = std::array<std::array<std::optional<bool>, kPowers>, kPowers>;

// A search under way.
struct Finder
{
    const SearchSpace& space;
    SearchCount& count;
    std::vector<Shape> shapes;
    std::optional<Choice> best;
    std::vector<SlowRanges> slow; // of each route
    bool guesses = false; // which deployments are looked at: none but pipelines over nodes, or none of them

    [[nodiscard]] const Problem& problem() const { return *space.problem; }
    [[nodiscard]] bool isDone() const { return space.anyWillDo && best; }
    [[nodiscard]] const Machine& machine() const { return *space.machine; }
    [[nodiscard]] int perNode() const { return space.machine->devices; }
    [[nodiscard]] bool timed() const { return isTimed(problem().targets); }
    [[nodiscard]] bool looksAt(const parallel::Layout& layout, int nodes) const
    {
        return !problem().guessesLast || (layout.pp > 1 && nodes > 1) == guesses;
    }
    [[nodiscard]] bool wantsPeak() const { return peakDecides(problem()); }
};

// The settled state is known to a thousandth (ServingEstimator.h).
inline constexpr double kSettled = 1.01;

// No shape of the group meets the targets on as many nodes as are worth trying, or none makes more than the best.
[[nodiscard]] bool isHopeless(Finder& finder, const Group& group);

// None of its shapes with so many attention groups meets the targets; 0: none at all.
[[nodiscard]] bool isSlowGroup(Finder& finder, const Group& group, int groups);

} // namespace berth::solve
