#include "core/solve/Solver.h"

#include "core/solve/Jobs.h"
#include "core/solve/RouteMaker.h"
#include "core/solve/Search.h"

#include <map>

namespace berth::solve {

namespace {

struct Job
{
    std::size_t routes = 0; // place among the lists of routes
    const Machine* machine = nullptr;
    int mostNodes = 0;
};

struct Plan
{
    std::vector<std::vector<Route>> routes;
    std::vector<Job> jobs;
};

// No route for tensors' own block types: a checkpoint is published as a mix of them.
bool isCheckpoint(const spec::PrecisionSpec& precision)
{
    return precision.kind != spec::PrecisionKind::GgmlBlock;
}

memory::KvFormats kvFormatsOf(const Problem& problem, const spec::EngineSpec& engine)
{
    const bool local = engine.kind == spec::EngineKind::Local;
    return problem.kvFormats.value_or(memory::KvFormats(local ? memory::KvFormat::Fp16 : memory::KvFormat::Bf16));
}

std::vector<Route> makeRoutes(const catalog::Catalog& catalog, const Problem& problem, sizing::PreparedModels& prepared,
                              RouteRequest request)
{
    std::vector<Route> routes;
    for (std::size_t i = 0; i < problem.engines.size(); ++i) {
        request.engine = problem.engines[i];
        request.profile = problem.profiles[i];
        request.kvFormats = kvFormatsOf(problem, *request.engine);
        const bool serves = request.engine->kind == spec::EngineKind::Server && request.profile != nullptr;
        if (!serves || !isAllowed(problem.rule, request)) {
            continue;
        }
        if (auto route = makeRoute(catalog, request, prepared)) {
            routes.push_back(*std::move(route));
        }
    }
    return routes;
}

bool holdsContext(const spec::ModelSpec& model, const Load& load)
{
    return !model.maxContext || load.context <= *model.maxContext;
}

// Machines with the same accelerator share their routes.
void planModel(const catalog::Catalog& catalog, const Problem& problem, sizing::PreparedModels& prepared,
               const spec::ModelSpec& model, Plan& plan)
{
    for (const spec::PrecisionSpec* precision : problem.precisions) {
        std::map<const spec::AcceleratorSpec*, std::size_t> places;
        for (const Machine& machine : problem.machines) {
            const int mostNodes = mostNodesWithin(problem, machine);
            if (mostNodes == 0 || !isCheckpoint(*precision)) {
                continue;
            }
            const auto [place, isNew] = places.emplace(machine.accelerator, plan.routes.size());
            if (isNew) {
                RouteRequest request{&model, precision, nullptr, nullptr, machine.accelerator, {}};
                plan.routes.push_back(makeRoutes(catalog, problem, prepared, request));
            }
            if (!plan.routes[place->second].empty()) {
                plan.jobs.push_back({place->second, &machine, mostNodes});
            }
        }
    }
}

} // namespace

Solution solve(const catalog::Catalog& catalog, const Problem& problem, sizing::PreparedModels& prepared,
               unsigned threads, const std::stop_token& stop)
{
    Plan plan;
    for (const spec::ModelSpec* model : problem.models) {
        if (holdsContext(*model, problem.load)) {
            planModel(catalog, problem, prepared, *model, plan);
        }
    }
    std::vector<std::optional<Choice>> found(plan.jobs.size());
    std::vector<SearchCount> counts(plan.jobs.size());
    runJobs(
        plan.jobs.size(), threads,
        [&](std::size_t i) {
            const Job& job = plan.jobs[i];
            found[i] = findBest({&problem, job.machine, plan.routes[job.routes], job.mostNodes}, counts[i]);
        },
        stop);
    Solution solution;
    std::vector<Choice> choices;
    for (std::size_t i = 0; i < found.size(); ++i) {
        solution.readings += counts[i].readings;
        if (found[i]) {
            choices.push_back(*found[i]);
        }
    }
    solution.choices = static_cast<int>(plan.jobs.size());
    solution.feasible = static_cast<int>(choices.size());
    solution.ranked = rankChoices(problem, std::move(choices));
    solution.routes = std::move(plan.routes);
    return solution;
}

} // namespace berth::solve
