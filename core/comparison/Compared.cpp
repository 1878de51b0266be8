#include "core/comparison/Compared.h"

#include "core/sizing/CostSubject.h"

#include <algorithm>

namespace berth::comparison {

namespace {

constexpr std::int64_t kFirstContext = 4096; // a short conversation
constexpr std::int64_t kLastContext = 1 << 20; // the longest that models are published with
constexpr std::int64_t kMostUsers = 1024; // more do not share one deployment of the catalogue
constexpr std::size_t kMostColumns = 8;
constexpr std::size_t kMostRows = 8;

// Doubling, with the asked number among them; of too many those around it are kept.
std::vector<std::int64_t> stepsAround(std::int64_t first, std::int64_t last, std::int64_t asked, std::size_t most)
{
    std::vector<std::int64_t> steps;
    for (std::int64_t step = first; step <= last; step *= 2) {
        steps.push_back(step);
    }
    if (std::find(steps.begin(), steps.end(), asked) == steps.end()) {
        steps.insert(std::upper_bound(steps.begin(), steps.end(), asked), asked);
    }
    const auto at = std::find(steps.begin(), steps.end(), asked) - steps.begin();
    const auto spare = static_cast<std::ptrdiff_t>(steps.size()) - static_cast<std::ptrdiff_t>(most);
    if (spare > 0) {
        const auto front = std::clamp<std::ptrdiff_t>(at - static_cast<std::ptrdiff_t>(most) / 2, 0, spare);
        steps.erase(steps.begin(), steps.begin() + front);
        steps.resize(most);
    }
    return steps;
}

LoadFit fitOf(const sizing::Basis& basis, const sizing::Plan& plan, const sizing::Targets& targets)
{
    if (!sizing::fits(basis, plan)) {
        return LoadFit::DoesNotFit;
    }
    if (!sizing::isAsked(targets)) {
        return LoadFit::Fits;
    }
    const auto speed = sizing::estimate(basis, plan).performance;
    return !speed ? LoadFit::SpeedNotKnown : sizing::meets(*speed, targets) ? LoadFit::Meets : LoadFit::Slower;
}

FitMap fitMapOf(const sizing::Basis& basis, const sizing::Configuration& configuration, const sizing::Targets& targets)
{
    FitMap map;
    const std::int64_t longest = configuration.model->maxContext.value_or(kLastContext);
    map.contexts = stepsAround(std::min(kFirstContext, longest), longest, configuration.context, kMostColumns);
    map.users = stepsAround(1, kMostUsers, configuration.concurrency, kMostRows);
    for (const std::int64_t users : map.users) {
        for (const std::int64_t context : map.contexts) {
            const std::int64_t each = sizing::requestsEach(users, configuration.replicas);
            sizing::Plan plan = sizing::withConcurrency(sizing::planOf(configuration), each);
            plan.load.context = context;
            plan.load.input = std::clamp<std::int64_t>(plan.load.input, 1, std::max<std::int64_t>(1, context / 2));
            plan.load.output = std::clamp<std::int64_t>(plan.load.output, 1, std::max<std::int64_t>(1, context / 2));
            map.cells.push_back(fitOf(basis, plan, targets));
        }
    }
    return map;
}

void addSurroundings(Compared& compared, const Surroundings& around)
{
    const sizing::Configuration& configuration = compared.sizing->configuration;
    compared.power = compared.sizing->power;
    const auto basis = around.prepared.basis(configuration);
    if (!basis || compared.sizing->memory.verdict == memory::Verdict::Unsupported) {
        return;
    }
    compared.fits = fitMapOf(*basis, configuration, compared.asked.demand.targets);
    if (!compared.sizing->performance) {
        return;
    }
    compared.curve = sizing::concurrencyCurve(*basis, configuration);
    compared.roofline = sizing::rooflineOf(*basis, *compared.sizing);
    if (around.index != nullptr) {
        const auto near = evidence::nearestEvidence(*around.index, around.catalog, configuration, 1);
        compared.searched = true;
        compared.measured = near.empty() ? std::nullopt : std::optional(near.front());
    }
}

} // namespace

const cost::CloudAlternative* Compared::rent() const
{
    return asked.rented && cost && !cost->cloud.empty() ? &cost->cloud.front() : nullptr;
}

std::vector<Judged> Compared::judged() const
{
    if (!sizing) {
        return {};
    }
    Demand demand = asked.demand;
    if (rent() != nullptr) {
        demand.budget.reset();
    }
    return judge(demand, foundOf(demand, *sizing, cost ? &*cost : nullptr, curve));
}

bool Compared::meetsAll() const
{
    const std::vector<Judged> goals = judged();
    return sizing && sizing->memory.verdict == memory::Verdict::Fits
        && std::all_of(goals.begin(), goals.end(), [](const Judged& goal) { return goal.isMet(); });
}

Compared estimateCompared(const Asked& asked, const Surroundings& around, sizing::Explain explain)
{
    Compared compared{.asked = asked,
                      .sizing = sizing::size(around.catalog, asked.request, around.prepared, explain),
                      .curve = {},
                      .roofline = {},
                      .fits = {},
                      .power = {},
                      .cost = failure(ErrorCode::MissingInput, {"model"}),
                      .costSteps = {},
                      .searched = false,
                      .measured = {}};
    if (!compared.sizing) {
        compared.cost = std::unexpected(compared.sizing.error());
        return compared;
    }
    addSurroundings(compared, around);
    if (explain == sizing::Explain::Yes) {
        RecordingTrace day;
        traceTokensPerDay(compared.curve, day);
        std::vector<TraceStep>& steps = compared.sizing->derivation;
        steps.insert(steps.end(), day.steps.begin(), day.steps.end());
    }
    const cost::CostSources sources{{around.catalog.prices, {}, {}}, around.catalog.costDefaults};
    RecordingTrace trace;
    compared.cost = cost::reportCost(sources, around.cost, sizing::costSubject(*compared.sizing), trace);
    if (explain == sizing::Explain::Yes) {
        compared.costSteps = std::move(trace.steps);
    }
    return compared;
}

} // namespace berth::comparison
