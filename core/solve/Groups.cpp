#include "core/solve/Groups.h"

#include "core/solve/Bounds.h"

#include <algorithm>
#include <bit>

namespace berth::solve {

namespace {

constexpr std::size_t powerAbove(std::int64_t number)
{
    return static_cast<std::size_t>(std::bit_width(static_cast<std::uint64_t>(number - 1)));
}

static_assert(powerAbove(parallel::kMostRanks) < kPowers);

constexpr int firstBelow(std::size_t power)
{
    return power == 0 ? 1 : (1 << (power - 1)) + 1;
}

// What replicas on `first` … `last` nodes have in common.
ReplicaRange rangeOf(const Finder& finder, int firstNodes, int lastNodes, int leastRanks, int mostRanks)
{
    const std::int64_t replicas = std::max(1, finder.space.mostNodes / firstNodes);
    const int perReplica = lastNodes * finder.perNode();
    const std::int64_t shared = firstNodes == 1 ? replicas * finder.perNode() / leastRanks : replicas;
    return {leastRanks, mostRanks, std::max(1, perReplica / leastRanks),
            requestsEach(finder.problem().load.concurrency, std::max<std::int64_t>(1, shared)), 0};
}

// Known for all replicas of about as many ranks and nodes at once, on as many nodes as may be had.
bool isInSlowRange(Finder& finder, const Group& group)
{
    const std::size_t ranks = powerAbove(group.layout().ranksPerStage());
    const std::size_t nodes = powerAbove(group.span());
    const auto place = static_cast<std::size_t>(group.route - finder.space.routes.data());
    std::optional<bool>& known = finder.slow[place].at(nodes).at(ranks);
    if (!known) {
        ++finder.count.readings;
        known = isTooSlow(*group.route, rangeOf(finder, firstBelow(nodes), 1 << nodes, firstBelow(ranks), 1 << ranks),
                          finder.machine(), finder.problem().load, finder.problem().targets);
    }
    return *known;
}

// Fewer nodes would have to do to be the better choice, or nothing is known of it.
bool mayTakeFewer(const Finder& finder, const Group& group)
{
    if (finder.best && takesMostNodes(finder.problem())) {
        return false;
    }
    return !finder.best || group.most < finder.best->nodes || group.most > group.span();
}

// Requests under which no shape of the group makes less than under any that decide.
std::int64_t requestsOfMost(const Finder& finder, const Group& group)
{
    std::int64_t requests = group.each;
    for (const Shape& shape : group.shapes) {
        const auto held = mostHeld(*group.route, shape, finder.problem().load);
        requests = finder.wantsPeak() ? std::max(requests, held.value_or(kMostRequests)) : requests;
    }
    return std::min(requests, kMostRequests);
}

bool makesLess(Finder& finder, const Group& group)
{
    ++finder.count.readings;
    const int ranks = static_cast<int>(group.layout().ranksPerStage());
    const double output = mostOutput(*group.route, {ranks, ranks, group.layout().pp, requestsOfMost(finder, group), 0},
                                     finder.machine(), finder.problem().load);
    const double best = finder.wantsPeak() ? finder.best->outputAtPeak()
                                           : finder.best->outputUnderLoad(finder.problem().load.concurrency);
    return static_cast<double>(group.replicas) * output * kSettled < best;
}

} // namespace

bool isSlowGroup(Finder& finder, const Group& group, int groups)
{
    ++finder.count.readings;
    const int ranks = static_cast<int>(group.layout().ranksPerStage());
    return isTooSlow(*group.route, {ranks, ranks, group.layout().pp, group.each, groups}, finder.machine(),
                     finder.problem().load, finder.problem().targets);
}

bool isHopeless(Finder& finder, const Group& group)
{
    if (finder.timed() && isInSlowRange(finder, group)) {
        return true;
    }
    if (group.shapes.size() == 1) {
        return false;
    }
    const bool onOutput = !mayTakeFewer(finder, group);
    return (finder.timed() && isSlowGroup(finder, group, 0)) || (onOutput && makesLess(finder, group));
}

} // namespace berth::solve
