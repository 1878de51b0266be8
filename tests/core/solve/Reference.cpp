#include "tests/core/solve/Reference.h"

#include "core/solve/Search.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace berth::solve::test {

namespace {

constexpr double kSecondsPerDay = 86400;
constexpr double kUnknown = 1e300;

bool dividesEitherWay(int a, int b)
{
    return a % b == 0 || b % a == 0;
}

// Several nodes need a network; one that is not made for it joins whole stages only.
bool mayJoin(const Machine& machine, const parallel::Layout& layout, int nodes)
{
    const spec::NetworkSpec* network = machine.joining.network;
    const bool stagesInside = machine.devices % (layout.devices() / layout.pp) == 0;
    return nodes == 1 || (network != nullptr && (network->kind == spec::NetworkKind::ScaleOut || stagesInside));
}

// All layouts of a replica on that many devices, by the words of Shapes.h.
std::vector<Shape> allShapes(const Route& route, const Machine& machine, int devices, int nodes)
{
    const int perNode = machine.devices;
    std::vector<Shape> shapes;
    if (route.engine->kind == spec::EngineKind::Local) {
        if (devices == perNode && nodes == 1 && devices <= route.model->layers) {
            shapes.push_back({{1, devices, 1, 1}, 1});
        }
        return shapes;
    }
    const bool experts = route.model->moe.experts > 0;
    for (int tp = 1; tp <= devices; ++tp) {
        for (int pp = 1; pp * tp <= devices; ++pp) {
            for (int ep = 1; ep <= devices; ++ep) {
                const int dp = devices / tp / pp;
                const parallel::Layout layout{tp, pp, dp, ep};
                const bool asOne = experts || dp == 1;
                const bool dealt = ep == 1 || (experts && ep == tp * dp);
                if (asOne && dealt && dividesEitherWay(tp, perNode) && mayJoin(machine, layout, nodes)
                    && parallel::checkLayout(*route.model, layout, devices)) {
                    shapes.push_back({layout, nodes});
                }
            }
        }
    }
    return shapes;
}

LargestBatch largest(const Problem& problem, const Choice& choice, std::int64_t each)
{
    const Machine& machine = *choice.machine;
    LargestBatch best{each, read(*choice.route, choice.shape, machine, problem.load, each)};
    for (std::int64_t step = 1 << 20; step > 0; step /= 2) {
        const std::int64_t requests = best.requests + step;
        if (requests > 1'000'000) {
            continue;
        }
        const Reading reading = read(*choice.route, choice.shape, machine, problem.load, requests);
        if (meets(problem.targets, reading)) {
            best = {requests, reading};
        }
    }
    return best;
}

// Nothing: a part of it has no price.
std::optional<double> networkOf(const Machine& machine, int bought, bool joined)
{
    if (machine.joining.network == nullptr || !joined || machine.owned) {
        return 0;
    }
    const cost::NetworkParts parts = cost::networkParts(machine.joining, bought);
    const cost::NetworkTariff& tariff = machine.networkTariff;
    const bool priced = (parts.switches == 0 || tariff.switchEach) && (parts.links == 0 || tariff.link)
        && (parts.adapters == 0 || tariff.adapter);
    return priced ? std::optional(static_cast<double>(parts.links * tariff.link.value_or(0)
                                                      + parts.switches * tariff.switchEach.value_or(0)
                                                      + parts.adapters * tariff.adapter.value_or(0)))
                  : std::nullopt;
}

// Machines and, where replicas span them, the network between them, which is left out where a part of it has no price.
std::optional<double> priceOfAll(const Machine& machine, int bought, bool joined)
{
    return machine.price
        ? std::optional(static_cast<double>(*machine.price * bought) + networkOf(machine, bought, joined).value_or(0))
        : std::nullopt;
}

int mostNodes(const Problem& problem, const Machine& machine, bool joined)
{
    int most = 0;
    for (int nodes = 1; nodes <= kMostNodes && nodes + problem.spareNodes <= machine.mostNodes; ++nodes) {
        const int bought = nodes + problem.spareNodes;
        const Limits& limits = problem.limits;
        const auto price = priceOfAll(machine, bought, joined);
        const bool whole = networkOf(machine, bought, joined).has_value();
        const bool affordable = !limits.budget || (price && whole && *price <= static_cast<double>(*limits.budget));
        const bool powered = !limits.mostWatts || (machine.watts && *machine.watts * bought <= *limits.mostWatts);
        const bool stands =
            !limits.mostRackUnits || (machine.rackUnits && *machine.rackUnits * bought <= *limits.mostRackUnits);
        if (affordable && powered && stands) {
            most = nodes;
        }
    }
    return most;
}

// Every request gets what one of the busiest replica gets.
double outputOf(const Problem& problem, const Choice& choice)
{
    const std::int64_t busiest = (problem.load.concurrency + choice.replicas - 1) / choice.replicas;
    return static_cast<double>(problem.load.concurrency) / static_cast<double>(busiest) * choice.load.output;
}

bool priceDecides(const Problem& problem)
{
    return problem.rank == Rank::Cost || problem.rank == Rank::Pareto;
}

// Stages of a pipeline that stand on several nodes: nothing of that kind was ever measured.
bool isGuess(const Choice& choice)
{
    return choice.shape.nodes > 1 && choice.shape.layout.pp > 1;
}

bool wins(const Problem& problem, const Choice& a, const Choice& b)
{
    const bool peak = problem.rank == Rank::Throughput || (problem.rank == Rank::CostPerToken && problem.tokensPerDay);
    const bool limited = problem.limits.budget || problem.limits.mostWatts || problem.limits.mostRackUnits;
    const auto key = [&](const Choice& c) {
        const double load = -outputOf(problem, c);
        const double output = peak ? -static_cast<double>(c.replicas) * c.peak.output : load;
        const double first = problem.rank == Rank::Throughput && limited ? output : c.nodes;
        const parallel::Layout& l = c.shape.layout;
        const bool joined = priceDecides(problem) && c.shape.nodes > 1;
        return std::tuple(isGuess(c), first, c.nodes, joined, output, load, c.route->engine, c.shape.nodes, l.devices(),
                          l.tp, l.pp, l.ep);
    };
    return key(a) < key(b);
}

struct Trial
{
    const Problem& problem;
    const Machine& machine;
    const Route& route;
    int nodes;
};

void tryShapes(const Trial& trial, int replicaNodes, int devices, std::optional<Choice>& best)
{
    const auto& [problem, machine, route, nodes] = trial;
    const std::int64_t replicas = std::int64_t{nodes} * machine.devices / devices;
    const std::int64_t each = (problem.load.concurrency + replicas - 1) / replicas;
    for (const Shape& shape : allShapes(route, machine, devices, replicaNodes)) {
        Choice choice{&route, &machine, shape, nodes, replicas, {}, 0, {}};
        choice.load = read(route, shape, machine, problem.load, each);
        if (!meets(problem.targets, choice.load)) {
            continue;
        }
        const LargestBatch batch = largest(problem, choice, each);
        choice.largest = batch.requests;
        choice.peak = batch.reading;
        const double day = static_cast<double>(replicas) * choice.peak.total * kSecondsPerDay;
        const bool serves = !problem.targets.leastTokensPerDay || day >= *problem.targets.leastTokensPerDay;
        if (serves && (!best || wins(problem, choice, *best))) {
            best = choice;
        }
    }
}

std::optional<double> priceOfAll(const Problem& problem, const Choice& choice)
{
    return priceOfAll(*choice.machine, choice.nodes + problem.spareNodes, choice.shape.nodes > 1);
}

// Fewer nodes with a network may cost more than some without.
std::optional<Choice> cheaper(const Problem& problem, std::optional<Choice> apart, std::optional<Choice> joined)
{
    if (!apart || !joined) {
        return apart ? apart : joined;
    }
    const bool less =
        priceDecides(problem) && apart->machine->price && priceOfAll(problem, *apart) < priceOfAll(problem, *joined);
    return less || wins(problem, *apart, *joined) ? apart : joined;
}

std::optional<Choice> bestOn(const Problem& problem, const Machine& machine, const std::vector<Route>& routes)
{
    std::optional<Choice> apart, joined;
    for (const Route& route : routes) {
        for (int nodes = 1; nodes <= mostNodes(problem, machine, false); ++nodes) {
            for (int devices = 1; devices <= machine.devices; ++devices) {
                if (machine.devices % devices == 0) {
                    tryShapes({problem, machine, route, nodes}, 1, devices, apart);
                }
            }
        }
        for (int nodes = 2; nodes <= mostNodes(problem, machine, true); ++nodes) {
            for (int replicaNodes = 2; replicaNodes <= nodes; ++replicaNodes) {
                if (nodes % replicaNodes == 0) {
                    tryShapes({problem, machine, route, nodes}, replicaNodes, replicaNodes * machine.devices, joined);
                }
            }
        }
    }
    return cheaper(problem, apart, joined);
}

struct Figures
{
    const spec::ModelSpec* model;
    double price, watts, perUser, output, quality;
    bool guess, withdrawn;
};

Figures figuresOf(const Problem& problem, const Choice& choice)
{
    const int bought = choice.nodes + problem.spareNodes;
    const Machine& machine = *choice.machine;
    return {choice.route->model,
            priceOfAll(problem, choice).value_or(kUnknown),
            machine.watts ? *machine.watts * bought : kUnknown,
            choice.load.perUser,
            static_cast<double>(choice.replicas) * choice.peak.output,
            choice.route->quality,
            isGuess(choice),
            machine.withdrawn};
}

bool unknownAlike(double a, double b)
{
    return (a == kUnknown) == (b == kUnknown);
}

bool atLeastAsGood(const Problem& problem, const Figures& b, const Figures& a)
{
    return a.model == b.model && unknownAlike(a.price, b.price) && unknownAlike(a.watts, b.watts) && b.price <= a.price
        && (a.guess || !b.guess) && (a.withdrawn || !b.withdrawn) && b.watts <= a.watts && b.perUser >= a.perUser
        && b.output >= a.output && (problem.rank == Rank::Pareto || b.quality >= a.quality);
}

auto orderKey(const Problem& problem, const Choice& choice)
{
    const Figures f = figuresOf(problem, choice);
    double first = f.price;
    if (problem.rank == Rank::Power) {
        first = f.watts;
    } else if (problem.rank == Rank::Throughput) {
        first = -f.output;
    } else if (problem.rank == Rank::CostPerToken) {
        const int bought = choice.nodes + problem.spareNodes;
        const Machine& machine = *choice.machine;
        const auto price = priceOfAll(problem, choice);
        const double network = price ? *price - static_cast<double>(*machine.price * bought) : 0;
        const double loadOutput = outputOf(problem, choice);
        const double total = static_cast<double>(choice.replicas) * choice.peak.total;
        const double share =
            problem.tokensPerDay ? std::min(1.0, *problem.tokensPerDay / 24 / (total * 3600)) : problem.busyShare;
        const double tokens = problem.tokensPerDay
            ? *problem.tokensPerDay / 24 * static_cast<double>(problem.load.output)
                / static_cast<double>(problem.load.output + problem.load.input)
            : share * loadOutput * 3600;
        first = machine.hour ? (machine.fixedHour + machine.hour->rest * bought
                                + machine.hour->work * share * choice.nodes + machine.priceHour * network)
                * 1e6 / tokens
                             : kUnknown;
    }
    return std::tuple(f.guess, f.withdrawn, first, f.price, -f.perUser, -f.output, -f.quality, f.model,
                      choice.route->precision, choice.machine);
}

} // namespace

std::vector<RankedChoice> referenceChoices(const Problem& problem, const std::vector<std::vector<Route>>& routes)
{
    std::map<decltype(orderKey(problem, {})), Choice> sorted;
    for (const std::vector<Route>& group : routes) {
        for (const Machine& machine : problem.machines) {
            if (group.empty() || group.front().accelerator != machine.accelerator
                || (group.front().machine != nullptr && group.front().machine != &machine)) {
                continue;
            }
            if (const auto best = bestOn(problem, machine, group)) {
                sorted.emplace(orderKey(problem, *best), *best);
            }
        }
    }
    std::vector<RankedChoice> ranked;
    std::vector<Figures> kept;
    for (auto place = sorted.begin(); place != sorted.end(); ++place) {
        const Figures own = figuresOf(problem, place->second);
        const bool lost = std::any_of(sorted.begin(), sorted.end(), [&](const auto& entry) {
            const Figures other = figuresOf(problem, entry.second);
            const bool equal = atLeastAsGood(problem, other, own) && atLeastAsGood(problem, own, other);
            return equal ? entry.first < place->first : atLeastAsGood(problem, other, own);
        });
        if (!lost || problem.showDominated) {
            ranked.push_back({place->second, 0});
            kept.push_back(own);
        }
    }
    return ranked;
}

} // namespace berth::solve::test
