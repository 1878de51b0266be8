#include "core/solve/Plan.h"

#include "core/solve/Jobs.h"
#include "core/solve/RouteMaker.h"

#include <map>

namespace berth::solve {

namespace {

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

// Published files of fewer bits lose much: they are taken where the request names them.
bool isUsual(const Problem& problem, const Route& route)
{
    constexpr double kLeastBits = 4; // of the formats that serving engines run
    return problem.rule == PrecisionRule::Listed || route.precision->kind != spec::PrecisionKind::GgufMix
        || route.quality >= kLeastBits;
}

struct Planner
{
    const catalog::Catalog& catalog;
    const Problem& problem;
    sizing::PreparedModels& prepared;
    Scope scope;
};

std::vector<Route> makeRoutes(const Planner& planner, RouteRequest request)
{
    const Problem& problem = planner.problem;
    std::vector<Route> routes;
    for (std::size_t i = 0; i < problem.engines.size(); ++i) {
        request.engine = problem.engines[i];
        request.profile = problem.profiles[i];
        request.kvFormats = kvFormatsOf(problem, *request.engine);
        const bool serves = request.engine->kind == spec::EngineKind::Server || problem.local;
        const bool caches = request.engine->keepsCache(memory::factsOf(request.kvFormats.key).id);
        if (!serves || !caches || request.profile == nullptr || !isAllowed(problem.rule, request)) {
            continue;
        }
        if (auto route = makeRoute(planner.catalog, request, planner.prepared); route && isUsual(problem, *route)) {
            routes.push_back(*std::move(route));
        }
    }
    return routes;
}

struct Offer
{
    const Machine* machine = nullptr;
    std::optional<Constraint> ruledOut;
};

std::vector<Offer> offersOf(const Planner& planner)
{
    std::vector<Offer> offers;
    offers.reserve(planner.problem.machines.size() + planner.problem.ruledOut.size());
    for (const Machine& machine : planner.problem.machines) {
        offers.push_back({&machine, std::nullopt});
    }
    for (const RuledOut& other : planner.problem.ruledOut) {
        if (planner.scope == Scope::Everything) {
            offers.push_back({&other.machine, other.by});
        }
    }
    return offers;
}

// Machines with the same accelerator share their routes, unless an engine for one user shares work with the rest of the
// machine.
void planModel(const Planner& planner, RouteRequest request, const std::vector<Offer>& offers, Plan& plan)
{
    std::map<std::pair<const spec::AcceleratorSpec*, const Machine*>, std::size_t> places;
    for (const Offer& offer : offers) {
        request.accelerator = offer.machine->accelerator;
        request.machine = planner.problem.local ? offer.machine : nullptr;
        const auto [place, isNew] = places.emplace(std::pair(request.accelerator, request.machine), plan.routes.size());
        if (isNew) {
            plan.routes.push_back(makeRoutes(planner, request));
        }
        if (!plan.routes[place->second].empty()) {
            plan.jobs.push_back({place->second, offer.machine, offer.ruledOut});
        }
    }
}

} // namespace

Plan makePlan(const catalog::Catalog& catalog, const Problem& problem, sizing::PreparedModels& prepared, Scope scope)
{
    const Planner planner{catalog, problem, prepared, scope};
    const std::vector<Offer> offers = offersOf(planner);
    Plan plan;
    for (const spec::ModelSpec* model : problem.models) {
        for (const spec::PrecisionSpec* precision : problem.precisions) {
            if (isCheckpoint(*precision)) {
                planModel(planner, {model, precision, nullptr, nullptr, nullptr, nullptr, {}}, offers, plan);
            }
        }
    }
    return plan;
}

std::vector<Found> searchJobs(const Plan& plan, const std::vector<std::size_t>& places, const Problem& problem,
                              const Effort& effort, SearchCount& count)
{
    std::vector<std::optional<Choice>> found(places.size());
    std::vector<SearchCount> counts(places.size());
    const auto search = [&](std::size_t i) {
        const Job& job = plan.jobs[places[i]];
        const std::vector<Route>& routes = plan.routes[job.routes];
        const int most = mostNodesWithin(problem, *job.machine, 1);
        constexpr int kSeveral = 2;
        const int joined = mostNodesWithin(problem, *job.machine, kSeveral);
        if (most > 0 && holdsContext(*routes.front().model, problem.load)) {
            found[i] = findBest({&problem, job.machine, routes, most, joined, effort.anyWillDo}, counts[i]);
        }
    };
    runJobs(places.size(), effort.threads, search, effort.stop);
    std::vector<Found> all;
    for (std::size_t i = 0; i < places.size(); ++i) {
        count.readings += counts[i].readings;
        if (found[i]) {
            all.push_back({places[i], *found[i]});
        }
    }
    return all;
}

} // namespace berth::solve
