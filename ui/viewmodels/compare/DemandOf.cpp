#include "ui/viewmodels/compare/DemandOf.h"

namespace berth::viewmodels {

comparison::Demand demandOf(const solve::Problem& problem)
{
    comparison::Demand demand;
    demand.targets = {.perUserTokensPerSecond = problem.targets.leastPerUser.value_or(0),
                      .ttft = problem.targets.mostTtft.transform([](double seconds) { return Seconds(seconds); })};
    demand.budget = problem.limits.budget.transform([&](std::int64_t minor) { return Money{minor, problem.currency}; });
    demand.tokensPerDay = problem.targets.leastTokensPerDay;
    demand.power = problem.limits.mostWatts.transform([](double watts) { return Watts(watts); });
    demand.rackUnits = problem.limits.mostRackUnits.transform([](int units) { return std::int64_t{units}; });
    return demand;
}

} // namespace berth::viewmodels
