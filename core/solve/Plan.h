// What a search looks at, and looking at it: one job for each model and precision on each kind of machine. A plan
// serves any load, targets and limits; it depends on models, precisions, engines and machines alone. Pure; a plan may
// be searched by any number of threads.
#pragma once

#include "core/catalog/Catalog.h"
#include "core/sizing/PreparedModels.h"
#include "core/solve/Search.h"

#include <stop_token>
#include <vector>

namespace berth::solve {

struct Job
{
    std::size_t routes = 0; // place among the lists of routes
    const Machine* machine = nullptr;
    std::optional<Constraint> ruledOut; // nothing: may be bought
};

struct Plan
{
    std::vector<std::vector<Route>> routes; // one list for each model, precision and accelerator
    std::vector<Job> jobs; // point to the machines of the problem
};

enum class Scope {
    MayBuy, // the problem's machines
    Everything, // those that a rule of the problem excludes as well
};

[[nodiscard]] Plan makePlan(const catalog::Catalog& catalog, const Problem& problem, sizing::PreparedModels& prepared,
                            Scope scope);

// How a plan is searched. `threads` 0: as many as the machine has.
struct Effort
{
    unsigned threads = 0;
    std::stop_token stop{};
    bool anyWillDo = false; // the first choice found instead of the best
};

struct Found
{
    std::size_t job = 0; // place in the plan
    Choice choice;
};

// The choices of those jobs, by their places, that meet the problem, in the order of the places; readings are added to
// `count`.
[[nodiscard]] std::vector<Found> searchJobs(const Plan& plan, const std::vector<std::size_t>& places,
                                            const Problem& problem, const Effort& effort, SearchCount& count);

} // namespace berth::solve
