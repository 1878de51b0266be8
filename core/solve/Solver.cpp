#include "core/solve/Solver.h"

#include "core/solve/Plan.h"

#include <numeric>

namespace berth::solve {

Solution solve(const catalog::Catalog& catalog, const Problem& problem, sizing::PreparedModels& prepared,
               unsigned threads, const std::stop_token& stop)
{
    Plan plan = makePlan(catalog, problem, prepared, Scope::MayBuy);
    std::vector<std::size_t> places(plan.jobs.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    SearchCount count;
    std::vector<Choice> choices;
    for (const Found& found : searchJobs(plan, places, problem, {threads, stop, false}, count)) {
        choices.push_back(found.choice);
    }
    Solution solution;
    solution.readings = count.readings;
    solution.choices = static_cast<int>(plan.jobs.size());
    solution.feasible = static_cast<int>(choices.size());
    solution.ranked = rankChoices(problem, std::move(choices));
    solution.routes = std::move(plan.routes);
    return solution;
}

} // namespace berth::solve
