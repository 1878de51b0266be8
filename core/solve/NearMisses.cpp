#include "core/solve/NearMisses.h"

#include "core/solve/Constraints.h"
#include "core/solve/Ranking.h"

#include <algorithm>

namespace berth::solve {

namespace {

using Places = std::vector<std::size_t>;

Places withoutChoice(const Plan& plan, const std::vector<Found>& found)
{
    Places places;
    for (std::size_t i = 0; i < plan.jobs.size(); ++i) {
        const bool has = std::any_of(found.begin(), found.end(), [i](const Found& one) { return one.job == i; });
        if (!has) {
            places.push_back(i);
        }
    }
    return places;
}

bool isBeaten(const Problem& problem, const NearMiss& a, const NearMiss& b)
{
    return &a != &b && a.missed.constraint == b.missed.constraint && b.missed.share() <= a.missed.share()
        && isDominated(problem, a.choice, b.choice);
}

// Of each job the nearest, by what it misses.
std::vector<NearMiss> nearestOfEach(const Plan& plan, const Problem& problem, const Places& places,
                                    const Effort& effort)
{
    std::vector<std::optional<NearMiss>> nearest(plan.jobs.size());
    SearchCount count;
    for (const Constraint constraint : kLiftable) {
        const auto asked = askedOf(problem, constraint);
        if (!asked) {
            continue;
        }
        for (const Found& found : searchJobs(plan, places, lifted(problem, constraint), effort, count)) {
            const Miss miss{constraint, *asked, figureOf(problem, found.choice, constraint), false};
            std::optional<NearMiss>& known = nearest[found.job];
            if (miss.value && (!known || miss.share() < known->missed.share())) {
                known = NearMiss{found.choice, miss};
            }
        }
    }
    std::vector<NearMiss> all;
    for (const std::optional<NearMiss>& one : nearest) {
        if (one) {
            all.push_back(*one);
        }
    }
    return all;
}

} // namespace

NearMisses nearMisses(const catalog::Catalog& catalog, const Problem& problem, sizing::PreparedModels& prepared,
                      std::size_t most, const Effort& effort)
{
    Problem byCost = problem;
    byCost.rank = Rank::Cost;
    Plan plan = makePlan(catalog, problem, prepared, Scope::MayBuy);
    SearchCount count;
    Effort first = effort;
    first.anyWillDo = true;
    const Places all = withoutChoice(plan, {});
    const Places places = withoutChoice(plan, searchJobs(plan, all, byCost, first, count));
    const std::vector<NearMiss> found = nearestOfEach(plan, byCost, places, effort);
    NearMisses result;
    for (const NearMiss& one : found) {
        const bool beaten = std::any_of(found.begin(), found.end(),
                                        [&](const NearMiss& other) { return isBeaten(byCost, one, other); });
        if (!beaten) {
            result.list.push_back(one);
        }
    }
    std::sort(result.list.begin(), result.list.end(), [&](const NearMiss& a, const NearMiss& b) {
        const double shareA = a.missed.share(), shareB = b.missed.share();
        return shareA != shareB ? shareA < shareB : comesBefore(byCost, a.choice, b.choice);
    });
    result.list.resize(std::min(most, result.list.size()), NearMiss{});
    result.routes = std::move(plan.routes);
    return result;
}

} // namespace berth::solve
