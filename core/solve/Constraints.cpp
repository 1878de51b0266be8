#include "core/solve/Constraints.h"

#include <algorithm>
#include <cmath>

namespace berth::solve {

namespace {

constexpr double kSecondsPerDay = 86400;

template <class T>
std::optional<double> asNumber(const std::optional<T>& value)
{
    return value ? std::optional(static_cast<double>(*value)) : std::nullopt;
}

std::optional<double> nodesAsked(const Problem& problem)
{
    int most = 0;
    for (const Machine& machine : problem.machines) {
        most = std::max(most, machine.mostNodes);
    }
    return most > 0 && most < kMostNodes && !problem.anyNumber ? std::optional<double>(most) : std::nullopt;
}

} // namespace

std::optional<double> askedOf(const Problem& problem, Constraint constraint)
{
    switch (constraint) {
    case Constraint::Budget:
        return asNumber(problem.limits.budget);
    case Constraint::Power:
        return problem.limits.mostWatts;
    case Constraint::RackUnits:
        return asNumber(problem.limits.mostRackUnits);
    case Constraint::Nodes:
        return nodesAsked(problem);
    case Constraint::PerUser:
        return problem.targets.leastPerUser;
    case Constraint::Ttft:
        return problem.targets.mostTtft;
    case Constraint::TokensPerDay:
        return problem.targets.leastTokensPerDay;
    case Constraint::Requests:
        return static_cast<double>(problem.load.concurrency);
    case Constraint::Context:
        return static_cast<double>(problem.load.context);
    case Constraint::Precision:
    case Constraint::Memory:
    case Constraint::Vendors:
    case Constraint::FormFactors:
    case Constraint::Region:
    case Constraint::Hardware:
        break;
    }
    return std::nullopt;
}

Problem lifted(Problem problem, Constraint constraint)
{
    switch (constraint) {
    case Constraint::Budget:
        problem.limits.budget = {};
        break;
    case Constraint::Power:
        problem.limits.mostWatts = {};
        break;
    case Constraint::RackUnits:
        problem.limits.mostRackUnits = {};
        break;
    case Constraint::Nodes:
        problem.anyNumber = true;
        break;
    case Constraint::PerUser:
        problem.targets.leastPerUser = {};
        break;
    case Constraint::Ttft:
        problem.targets.mostTtft = {};
        break;
    case Constraint::TokensPerDay:
        problem.targets.leastTokensPerDay = {};
        break;
    default:
        break;
    }
    return problem;
}

Problem allLifted(Problem problem)
{
    for (const Constraint constraint : kLiftable) {
        problem = lifted(std::move(problem), constraint);
    }
    return problem;
}

Problem withValue(Problem problem, Constraint constraint, double value)
{
    switch (constraint) {
    case Constraint::PerUser:
        problem.targets.leastPerUser = value;
        break;
    case Constraint::Ttft:
        problem.targets.mostTtft = value;
        break;
    case Constraint::TokensPerDay:
        problem.targets.leastTokensPerDay = value;
        break;
    case Constraint::Requests:
        problem.load.concurrency = std::llround(value);
        break;
    case Constraint::Context:
        problem.load.context = std::llround(value);
        break;
    case Constraint::Budget:
        problem.limits.budget = std::llround(value);
        break;
    case Constraint::Power:
        problem.limits.mostWatts = value;
        break;
    case Constraint::RackUnits:
        problem.limits.mostRackUnits = static_cast<int>(std::lround(value));
        break;
    default:
        break;
    }
    return problem;
}

std::optional<double> figureOf(const Problem& problem, const Choice& choice, Constraint constraint)
{
    switch (constraint) {
    case Constraint::Budget:
        return asNumber(wholePriceOf(choice, problem.spareNodes));
    case Constraint::Power:
        return wattsOf(choice, problem.spareNodes);
    case Constraint::RackUnits:
        return asNumber(rackUnitsOf(choice, problem.spareNodes));
    case Constraint::Nodes:
        return choice.nodes + problem.spareNodes;
    case Constraint::PerUser:
        return choice.load.perUser;
    case Constraint::Ttft:
        return choice.load.ttft;
    case Constraint::TokensPerDay:
        return static_cast<double>(choice.replicas) * choice.peak.total * kSecondsPerDay;
    default:
        return std::nullopt;
    }
}

double beforeGrowth(const Problem& problem, Constraint constraint, double value)
{
    constexpr double kExact = 1e-9; // 1.1 x 10 is a little more than 11
    const bool grows = constraint == Constraint::Requests || constraint == Constraint::TokensPerDay;
    return grows && problem.growth > 0 ? std::floor(value / (1 + problem.growth) + kExact) : value;
}

} // namespace berth::solve
