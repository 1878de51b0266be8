#include "core/solve/Explain.h"

#include "core/solve/Shapes.h"

#include <algorithm>
#include <tuple>

namespace berth::solve {

namespace {

// Of equals the first in the list.
bool isBest(const Solution& solution, const Choice& own, auto figure)
{
    bool before = true;
    return std::all_of(solution.ranked.begin(), solution.ranked.end(), [&](const RankedChoice& other) {
        before = before && &other.choice != &own;
        return before ? figure(other.choice) < figure(own) : figure(other.choice) <= figure(own);
    });
}

// Unknown counts as worst.
double negated(const auto& known)
{
    constexpr double kWorst = -1e300;
    return known ? -static_cast<double>(*known) : kWorst;
}

std::vector<Why> reasonsFor(const Problem& problem, const Solution& solution, const Choice& own)
{
    const int spare = problem.spareNodes;
    std::vector<Why> why;
    const auto add = [&](Why reason, auto figure) {
        if (isBest(solution, own, figure)) {
            why.push_back(reason);
        }
    };
    add(Why::Cheapest, [&](const Choice& c) { return negated(priceOf(c, spare)); });
    add(Why::CheapestPerToken, [&](const Choice& c) { return negated(costPerMillion(problem, c)); });
    add(Why::LeastPower, [&](const Choice& c) { return negated(wattsOf(c, spare)); });
    add(Why::MostOutput, [](const Choice& c) { return c.outputAtPeak(); });
    add(Why::FastestPerUser, [](const Choice& c) { return c.load.perUser; });
    add(Why::FinestPrecision, [](const Choice& c) { return c.route->quality; });
    if (why.empty()) {
        why.push_back(Why::Balanced);
    }
    return why;
}

std::vector<Lack> lacksBeside(const Choice& own, const Choice& other, int spareNodes)
{
    std::vector<Lack> lacks;
    if (other.stagesOverNodes() && !own.stagesOverNodes()) {
        lacks.push_back({LackCode::Measured, 0, 0});
    }
    if (other.load.perUser < own.load.perUser) {
        lacks.push_back({LackCode::PerUser, other.load.perUser, own.load.perUser});
    }
    if (other.outputAtPeak() < own.outputAtPeak()) {
        lacks.push_back({LackCode::Output, other.outputAtPeak(), own.outputAtPeak()});
    }
    if (other.route->quality < own.route->quality) {
        lacks.push_back({LackCode::Precision, other.route->quality, own.route->quality});
    }
    const auto taken = wattsOf(other, spareNodes);
    const auto ownTaken = wattsOf(own, spareNodes);
    if (!taken && ownTaken) {
        lacks.push_back({LackCode::Power, 0, 0});
    } else if (taken && ownTaken && *taken > *ownTaken) {
        lacks.push_back({LackCode::MorePower, *taken, *ownTaken});
    }
    return lacks;
}

std::vector<Lack> missedTargets(const Targets& targets, const Reading& reading, std::int64_t requests)
{
    std::vector<Lack> lacks;
    if (reading.missing > 0) {
        return {{LackCode::Memory, reading.missing, 0}};
    }
    if (!reading.fits) {
        return {{LackCode::Requests, static_cast<double>(reading.held), static_cast<double>(requests)}};
    }
    if (targets.mostTtft && reading.ttft > *targets.mostTtft) {
        lacks.push_back({LackCode::Ttft, reading.ttft, *targets.mostTtft});
    }
    if (targets.leastPerUser && reading.perUser < *targets.leastPerUser) {
        lacks.push_back({LackCode::PerUser, reading.perUser, *targets.leastPerUser});
    }
    return lacks;
}

// Of the list, the dearest that costs less.
std::optional<std::size_t> nextCheaper(const Problem& problem, const Solution& solution, const Choice& own)
{
    const int spare = problem.spareNodes;
    const auto price = priceOf(own, spare);
    std::optional<std::size_t> found;
    for (std::size_t i = 0; price && i < solution.ranked.size(); ++i) {
        const auto other = priceOf(solution.ranked[i].choice, spare);
        const bool dearer = !found || *other > *priceOf(solution.ranked[*found].choice, spare);
        if (other && *other < *price && dearer) {
            found = i;
        }
    }
    return found;
}

const std::vector<Route>& routesOf(const Solution& solution, const Choice& choice)
{
    return *std::find_if(solution.routes.begin(), solution.routes.end(), [&](const std::vector<Route>& routes) {
        return !routes.empty() && choice.route >= routes.data() && choice.route < routes.data() + routes.size();
    });
}

struct Attempt
{
    Reading reading;
    std::int64_t replicas = 0;
};

bool isNearer(const Attempt& a, const Attempt& b)
{
    const auto key = [](const Attempt& attempt) {
        const Reading& reading = attempt.reading;
        const std::int64_t held = reading.fits ? 0 : -reading.held * attempt.replicas;
        return std::tuple(!reading.fits, held, reading.missing, -reading.perUser);
    };
    return key(a) < key(b);
}

} // namespace

std::vector<Lack> lacksOn(const Problem& problem, const std::vector<Route>& routes, const Machine& machine, int nodes)
{
    std::optional<Attempt> nearest;
    std::vector<Shape> shapes;
    for (const Route& route : routes) {
        for (int span = 1; span <= nodes; ++span) {
            listShapes(route, machine, span, shapes);
            for (const Shape& shape : shapes) {
                const std::int64_t replicas = replicasOn(shape, machine.devices, nodes);
                if (replicas == 0) {
                    continue;
                }
                const std::int64_t each = requestsEach(problem.load.concurrency, replicas);
                const Attempt attempt{read(route, shape, machine, problem.load, each), replicas};
                if (!nearest || isNearer(attempt, *nearest)) {
                    nearest = attempt;
                }
            }
        }
    }
    if (!nearest) {
        return {};
    }
    nearest->reading.held *= nearest->replicas;
    return missedTargets(problem.targets, nearest->reading, problem.load.concurrency);
}

Explanation explainChoice(const Problem& problem, const Solution& solution, std::size_t place)
{
    const Choice& own = solution.ranked[place].choice;
    Explanation explanation{reasonsFor(problem, solution, own), std::nullopt};
    Neighbour neighbour;
    if (own.nodes > 1 && !takesMostNodes(problem)) {
        neighbour.machine = own.machine;
        neighbour.nodes = own.nodes - 1;
        neighbour.lacks = lacksOn(problem, routesOf(solution, own), *own.machine, neighbour.nodes);
        if (neighbour.lacks.empty() && problem.targets.leastTokensPerDay) {
            neighbour.lacks.push_back({LackCode::TokensPerDay, 0, *problem.targets.leastTokensPerDay});
        } else if (neighbour.lacks.empty() && !own.stagesOverNodes()) {
            neighbour.lacks.push_back({LackCode::Measured, 0, 0});
        }
        explanation.cheaper = neighbour;
    } else if (const auto listed = nextCheaper(problem, solution, own)) {
        const Choice& other = solution.ranked[*listed].choice;
        neighbour.listed = listed;
        neighbour.machine = other.machine;
        neighbour.nodes = other.nodes;
        neighbour.lacks = lacksBeside(own, other, problem.spareNodes);
        explanation.cheaper = neighbour;
    }
    return explanation;
}

} // namespace berth::solve
