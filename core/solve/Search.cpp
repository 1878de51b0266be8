#include "core/solve/Search.h"

#include "core/sizing/SizingRequest.h"
#include "core/solve/Bounds.h"
#include "core/solve/Groups.h"

#include <algorithm>
#include <cmath>

namespace berth::solve {

namespace {

constexpr double kSecondsPerDay = 86400;

bool servesTheDay(const Finder& finder, const Choice& choice)
{
    const auto& least = finder.problem().targets.leastTokensPerDay;
    return !least || static_cast<double>(choice.replicas) * choice.peak.total * kSecondsPerDay >= *least;
}

void addPeak(Finder& finder, Choice& choice)
{
    const std::int64_t each = requestsEach(finder.problem().load.concurrency, choice.replicas);
    const LargestBatch largest = largestBatch(finder.problem(), choice, each, finder.count);
    choice.largest = largest.requests;
    choice.peak = largest.reading;
}

bool fits(Finder& finder, const Choice& choice, std::int64_t each)
{
    ++finder.count.readings;
    return holds(*choice.route, choice.shape, finder.problem().load, each);
}

// A replica makes most under the most requests that it could hold.
bool mayPeakHigher(Finder& finder, const Choice& choice, std::int64_t each)
{
    if (choice.route->local()) {
        return true;
    }
    const auto most = mostHeld(*choice.route, choice.shape, finder.problem().load);
    if (!most || *most > kMostRequests) {
        return true;
    }
    ++finder.count.readings;
    const Reading bound =
        readSpeed(*choice.route, choice.shape, finder.machine(), finder.problem().load, std::max(each, *most));
    return static_cast<double>(choice.replicas) * bound.output * kSettled >= finder.best->outputAtPeak();
}

// Whether the choice, whose load is read, could still be the better one on as many nodes. Output under the load decides
// unless the peak does.
bool maybeBetter(Finder& finder, const Choice& choice, std::int64_t each)
{
    if (!finder.best) {
        return true;
    }
    return finder.wantsPeak() ? mayPeakHigher(finder, choice, each)
                              : isBetterDeployment(finder.problem(), choice, *finder.best);
}

// The shape on that many nodes, if it meets everything there and, where `only` better ones are asked for, may be the
// best. What is cheap to know is asked first.
std::optional<Choice> deploy(Finder& finder, const Route& route, const Shape& shape, int nodes, bool onlyBetter)
{
    const Problem& problem = finder.problem();
    const std::int64_t replicas = replicasOn(shape, finder.perNode(), nodes);
    const std::int64_t each = requestsEach(problem.load.concurrency, replicas);
    if (!route.local() && !mayHold(route, shape, problem.load, each)) {
        return std::nullopt;
    }
    Choice choice{&route, finder.space.machine, shape, nodes, replicas, {}, 0, {}};
    const bool timed = finder.timed() || (onlyBetter && finder.best);
    if (!timed && !fits(finder, choice, each)) {
        return std::nullopt;
    }
    ++finder.count.readings;
    choice.load = readSpeed(route, shape, finder.machine(), problem.load, each);
    if (timed
        && (!isFastEnough(problem.targets, choice.load) || (onlyBetter && !maybeBetter(finder, choice, each))
            || !fits(finder, choice, each))) {
        return std::nullopt;
    }
    choice.load.fits = true;
    if (problem.targets.leastTokensPerDay || finder.wantsPeak()) {
        addPeak(finder, choice);
        if (!servesTheDay(finder, choice)) {
            return std::nullopt;
        }
    }
    return choice;
}

// On the fewest nodes that do; nothing: not on `enough` times the nodes of a replica.
std::optional<Choice> deployOnFewest(Finder& finder, const Route& route, const Shape& shape, int enough)
{
    std::optional<Choice> found;
    int tooFew = 0;
    for (int middle = enough; enough > tooFew; middle = tooFew + (enough - tooFew) / 2) {
        if (auto fewer = deploy(finder, route, shape, middle * shape.nodes, false)) {
            found = fewer;
            enough = middle;
        } else if (!found) {
            return std::nullopt;
        } else {
            tooFew = middle;
        }
        if (enough - tooFew <= 1) {
            break;
        }
    }
    return found;
}

int nodesWorthTrying(const Finder& finder, int copyNodes)
{
    const bool fewest = !takesMostNodes(finder.problem());
    const int most = cost::needsNetwork(copyNodes) ? finder.space.mostJoined : finder.space.mostNodes;
    return fewest && finder.best ? std::min(most, finder.best->nodes) : most;
}

void keepIfBetter(Finder& finder, const std::optional<Choice>& found)
{
    if (found && (!finder.best || isBetterDeployment(finder.problem(), *found, *finder.best))) {
        finder.best = found;
    }
}

// First on fewer nodes than the best takes, then on as many.
void consider(Finder& finder, const Group& group, const Shape& shape)
{
    const int most = nodesWorthTrying(finder, shape.nodes);
    if (most < shape.nodes) {
        return;
    }
    const int times = most / shape.nodes;
    if (takesMostNodes(finder.problem())) {
        keepIfBetter(finder, deploy(finder, *group.route, shape, times * shape.nodes, true));
        return;
    }
    const bool sameNodes = finder.best && times * shape.nodes == finder.best->nodes;
    if (!sameNodes || times > 1) {
        const auto fewer = deployOnFewest(finder, *group.route, shape, sameNodes ? times - 1 : times);
        if (fewer) {
            finder.best = fewer;
            return;
        }
    }
    if (sameNodes) {
        keepIfBetter(finder, deploy(finder, *group.route, shape, times * shape.nodes, true));
    }
}

void considerGroup(Finder& finder, Group group)
{
    group.most = nodesWorthTrying(finder, group.span()) / group.span() * group.span();
    if (group.most == 0) {
        return;
    }
    group.replicas = replicasOn(group.shapes.front(), finder.perNode(), group.most);
    group.each = requestsEach(finder.problem().load.concurrency, group.replicas);
    if (!group.route->local() && isHopeless(finder, group)) {
        return;
    }
    const bool split = finder.timed() && group.shapes.size() > 1;
    int groups = 0;
    bool slow = false;
    for (const Shape& shape : group.shapes) {
        if (finder.isDone()) {
            return;
        }
        if (split && shape.layout.dp != groups) {
            groups = shape.layout.dp;
            slow = isSlowGroup(finder, group, groups);
        }
        if (!slow) {
            consider(finder, group, shape);
        }
    }
}

// Devices below which some device of every layout would hold more weights than it has memory.
std::int64_t fewestDevices(const Route& route)
{
    if (route.local()) {
        return 1; // the host holds what the devices do not
    }
    const double weights = toDouble(route.tables().weights.loaded);
    return static_cast<std::int64_t>(std::ceil(weights / toDouble(spec::programMemory(*route.accelerator).bytes)));
}

bool isAlike(const Shape& a, const Shape& b)
{
    return a.layout.devices() == b.layout.devices() && a.layout.pp == b.layout.pp;
}

void considerAll(Finder& finder, const Route& route, int nodes)
{
    const std::int64_t fewest = fewestDevices(route);
    if (std::int64_t{nodes} * finder.perNode() < fewest) {
        return;
    }
    listShapes(route, finder.machine(), nodes, finder.shapes);
    const std::span<const Shape> all = finder.shapes;
    for (std::size_t first = 0; first < all.size() && !finder.isDone();) {
        std::size_t end = first + 1;
        while (end < all.size() && isAlike(all[first], all[end])) {
            ++end;
        }
        if (all[first].layout.devices() >= fewest && finder.looksAt(all[first].layout, nodes)) {
            considerGroup(finder, {&route, all.subspan(first, end - first), 0, 0, 0});
        }
        first = end;
    }
}

// Among the deployments that are looked at.
void findLike(Finder& finder)
{
    std::optional<Choice> apart; // the best whose replicas take no more than a node
    for (int nodes = 1; nodes <= nodesWorthTrying(finder, nodes) && !finder.isDone(); ++nodes) {
        for (const Route& route : finder.space.routes) {
            considerAll(finder, route, nodes);
        }
        apart = nodes == 1 ? finder.best : apart;
    }
    if (apart && isCheaperApart(finder.problem(), *apart, *finder.best)) {
        finder.best = apart;
    }
}

} // namespace

int mostNodesWithin(const Problem& problem, const Machine& machine, int copyNodes)
{
    const std::int64_t had = problem.anyNumber ? sizing::kMostNodes : machine.mostNodes;
    std::int64_t most = std::min<std::int64_t>(kMostNodes + problem.spareNodes, had);
    const Limits& limits = problem.limits;
    if (limits.budget) {
        most = machine.price ? std::min(most, *limits.budget / std::max<std::int64_t>(1, *machine.price)) : 0;
        const auto isWithin = [&](std::int64_t nodes) { // the network on top
            const auto price = wholePriceOf(machine, static_cast<int>(nodes), copyNodes);
            return price && *price <= *limits.budget;
        };
        while (most > 0 && !isWithin(most)) {
            --most;
        }
    }
    if (limits.mostWatts) {
        const double nodes = machine.watts ? std::floor(*limits.mostWatts / *machine.watts) : 0;
        most = std::min(most, static_cast<std::int64_t>(std::min<double>(nodes, kMostNodes * 2.0)));
    }
    if (limits.mostRackUnits) {
        most = machine.rackUnits ? std::min<std::int64_t>(most, *limits.mostRackUnits / *machine.rackUnits) : 0;
    }
    return static_cast<int>(std::max<std::int64_t>(0, most - problem.spareNodes));
}

std::optional<Choice> findBest(const SearchSpace& space, SearchCount& count)
{
    Finder finder{space, count, {}, {}, std::vector<SlowRanges>(space.routes.size())};
    findLike(finder);
    if (!finder.best && space.problem->guessesLast) {
        finder.guesses = true;
        findLike(finder);
    }
    if (finder.best && finder.best->largest == 0) {
        addPeak(finder, *finder.best);
    }
    return finder.best;
}

} // namespace berth::solve
