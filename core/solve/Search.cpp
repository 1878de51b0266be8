#include "core/solve/Search.h"

#include "core/solve/Bounds.h"

#include <algorithm>
#include <cmath>

namespace berth::solve {

namespace {

constexpr double kSecondsPerDay = 86400;
constexpr std::int64_t kMostRequests = 1'000'000; // as a request may ask for

bool comparesPeaks(Rank rank)
{
    return rank == Rank::Throughput || rank == Rank::CostPerToken;
}

bool isTimed(const Targets& targets)
{
    return targets.mostTtft || targets.leastPerUser;
}

struct Finder
{
    const SearchSpace& space;
    SearchCount& count;
    std::vector<Shape> shapes;
    std::optional<Choice> best;

    [[nodiscard]] const Problem& problem() const { return *space.problem; }
    [[nodiscard]] int perNode() const { return space.machine->devices; }
};

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

// The shape on that many nodes, if it meets everything there. What is cheap to know is asked first.
std::optional<Choice> deploy(Finder& finder, const Route& route, const Shape& shape, int nodes)
{
    const Problem& problem = finder.problem();
    const std::int64_t replicas = replicasOn(shape, finder.perNode(), nodes);
    const std::int64_t each = requestsEach(problem.load.concurrency, replicas);
    if (!mayHold(route, shape, problem.load, each)) {
        return std::nullopt;
    }
    ++finder.count.readings;
    const bool timed = isTimed(problem.targets);
    if (!timed && !readMemory(route, shape, problem.load, each).fits) {
        return std::nullopt;
    }
    Choice choice{&route, finder.space.machine, shape, nodes, replicas, {}, 0, {}};
    choice.load = readSpeed(route, shape, finder.perNode(), problem.load, each);
    if (timed && (!isFastEnough(problem.targets, choice.load) || !readMemory(route, shape, problem.load, each).fits)) {
        return std::nullopt;
    }
    choice.load.fits = true;
    if (problem.targets.leastTokensPerDay || comparesPeaks(problem.rank)) {
        addPeak(finder, choice);
        if (!servesTheDay(finder, choice)) {
            return std::nullopt;
        }
    }
    return choice;
}

// On the fewest nodes that do, or on the most that may be had.
std::optional<Choice> deployBest(Finder& finder, const Route& route, const Shape& shape, int most)
{
    int enough = most / shape.nodes;
    std::optional<Choice> found = deploy(finder, route, shape, enough * shape.nodes);
    int tooFew = takesMostNodes(finder.problem()) ? enough - 1 : 0;
    while (found && enough - tooFew > 1) {
        const int middle = tooFew + (enough - tooFew) / 2;
        if (auto fewer = deploy(finder, route, shape, middle * shape.nodes)) {
            found = fewer;
            enough = middle;
        } else {
            tooFew = middle;
        }
    }
    return found;
}

int nodesWorthTrying(const Finder& finder)
{
    const bool fewest = !takesMostNodes(finder.problem());
    return fewest && finder.best ? finder.best->nodes : finder.space.mostNodes;
}

void consider(Finder& finder, const Route& route, const Shape& shape)
{
    const int most = nodesWorthTrying(finder);
    if (most < shape.nodes) {
        return;
    }
    const std::optional<Choice> found = deployBest(finder, route, shape, most);
    if (found && (!finder.best || isBetterDeployment(finder.problem(), *found, *finder.best))) {
        finder.best = found;
    }
}

// Shapes of as many devices and stages share one bound of their speed.
bool isHopeless(Finder& finder, const Route& route, const parallel::Layout& layout)
{
    const Targets& targets = finder.problem().targets;
    const int ranks = static_cast<int>(layout.ranksPerStage());
    if (!isTimed(targets) || route.model->moe.experts == 0) {
        return false;
    }
    ++finder.count.readings;
    return !isFastEnough(targets, fastest(route, ranks, layout.pp, finder.perNode(), finder.problem().load));
}

// Devices below which some device of every layout would hold more weights than it has memory.
std::int64_t fewestDevices(const Route& route)
{
    const double weights = toDouble(route.tables().weights.loaded);
    return static_cast<std::int64_t>(std::ceil(weights / toDouble(spec::programMemory(*route.accelerator).bytes)));
}

void considerAll(Finder& finder, const Route& route, int nodes)
{
    const std::int64_t fewest = fewestDevices(route);
    if (std::int64_t{nodes} * finder.perNode() < fewest) {
        return;
    }
    listShapes(route, finder.perNode(), nodes, finder.shapes);
    std::int64_t devices = 0;
    int stages = 0;
    bool hopeless = false;
    for (const Shape& shape : finder.shapes) {
        if (shape.layout.devices() < fewest) {
            continue;
        }
        if (shape.layout.devices() != devices || shape.layout.pp != stages) {
            devices = shape.layout.devices();
            stages = shape.layout.pp;
            hopeless = isHopeless(finder, route, shape.layout);
        }
        if (!hopeless) {
            consider(finder, route, shape);
        }
    }
}

} // namespace

LargestBatch largestBatch(const Problem& problem, const Choice& choice, std::int64_t from, SearchCount& count)
{
    const auto under = [&](std::int64_t requests) {
        ++count.readings;
        return read(*choice.route, choice.shape, choice.machine->devices, problem.load, requests);
    };
    LargestBatch largest{from, under(from)};
    std::int64_t beyond = std::min(2 * from, kMostRequests + 1);
    while (beyond <= kMostRequests) {
        const Reading reading = under(beyond);
        if (!meets(problem.targets, reading)) {
            break;
        }
        largest = {beyond, reading};
        beyond = std::min(2 * beyond, kMostRequests + 1);
    }
    while (beyond - largest.requests > 1) {
        const std::int64_t middle = largest.requests + (beyond - largest.requests) / 2;
        const Reading reading = under(middle);
        if (meets(problem.targets, reading)) {
            largest = {middle, reading};
        } else {
            beyond = middle;
        }
    }
    return largest;
}

int mostNodesWithin(const Problem& problem, const Machine& machine)
{
    std::int64_t most = std::min<std::int64_t>(kMostNodes + problem.spareNodes, machine.mostNodes);
    const Limits& limits = problem.limits;
    if (limits.budget) {
        most = machine.price ? std::min(most, *limits.budget / std::max<std::int64_t>(1, *machine.price)) : 0;
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
    Finder finder{space, count, {}, {}};
    for (int nodes = 1; nodes <= nodesWorthTrying(finder); ++nodes) {
        for (const Route& route : space.routes) {
            considerAll(finder, route, nodes);
        }
    }
    if (finder.best && finder.best->largest == 0) {
        addPeak(finder, *finder.best);
    }
    return finder.best;
}

} // namespace berth::solve
