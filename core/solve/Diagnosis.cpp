#include "core/solve/Diagnosis.h"

#include "core/solve/Constraints.h"

#include <algorithm>
#include <cmath>

namespace berth::solve {

namespace {

using Places = std::vector<std::size_t>;

struct Doctor
{
    const Problem& problem; // every job is searched on its fewest nodes: ranked by cost, pipelines like all others
    const Machine* machines = nullptr; // of the problem as it was asked, which outlives the diagnosis
    const Plan& plan;
    const Effort& effort;
    TargetSteps steps{};

    [[nodiscard]] std::vector<Found> search(const Problem& trial, const Places& places, bool anyWillDo = false) const
    {
        SearchCount count;
        return searchJobs(plan, places, trial, {effort.threads, effort.stop, anyWillDo}, count);
    }
};

Places placesOf(const std::vector<Found>& found)
{
    Places places;
    for (const Found& one : found) {
        places.push_back(one.job);
    }
    return places;
}

Places placesBy(const Plan& plan, std::optional<Constraint> ruledOut)
{
    Places places;
    for (std::size_t i = 0; i < plan.jobs.size(); ++i) {
        if (plan.jobs[i].ruledOut == ruledOut) {
            places.push_back(i);
        }
    }
    return places;
}

// What a search ranks first among these jobs.
std::optional<Choice> bestOf(const Doctor& doctor, Problem trial, const Places& places)
{
    trial.guessesLast = true;
    const auto found = doctor.search(trial, places);
    const auto best = std::min_element(found.begin(), found.end(), [&](const Found& a, const Found& b) {
        return comesBefore(trial, a.choice, b.choice);
    });
    return best != found.end() ? std::optional(best->choice) : std::nullopt;
}

// Fewest nodes decide whether a limit on machines is kept.
bool keepsLimit(const Problem& problem, const Choice& choice, Constraint constraint)
{
    const auto figure = figureOf(problem, choice, constraint);
    const bool isEnough = figure && *figure <= *askedOf(problem, constraint);
    return constraint == Constraint::Nodes ? choice.nodes + problem.spareNodes <= choice.machine->mostNodes : isEnough;
}

// Only this constraint stands; `unlimited` are the choices without any.
int killedBy(const Doctor& doctor, Constraint constraint, const std::vector<Found>& unlimited)
{
    if (isLimit(constraint)) {
        return static_cast<int>(std::count_if(unlimited.begin(), unlimited.end(), [&](const Found& one) {
            return !keepsLimit(doctor.problem, one.choice, constraint);
        }));
    }
    const Problem only = withValue(allLifted(doctor.problem), constraint, *askedOf(doctor.problem, constraint));
    return static_cast<int>(unlimited.size() - doctor.search(only, placesOf(unlimited), true).size());
}

void addStep(Diagnosis& diagnosis, Constraint constraint, double asked, std::size_t left)
{
    const int before = diagnosis.funnel.empty() ? diagnosis.possibilities : diagnosis.funnel.back().left;
    const int now = static_cast<int>(left);
    diagnosis.funnel.push_back({constraint, asked, now, before - now});
}

void addRules(const Doctor& doctor, Diagnosis& diagnosis)
{
    std::size_t left = doctor.plan.jobs.size();
    for (const Constraint rule :
         {Constraint::Hardware, Constraint::Region, Constraint::Vendors, Constraint::FormFactors}) {
        const std::size_t out = placesBy(doctor.plan, rule).size();
        left -= out;
        if (out > 0) {
            addStep(diagnosis, rule, 0, left);
        }
    }
}

// The jobs of models that read as much as is asked.
std::size_t readableJobs(const Doctor& doctor, const Places& places)
{
    return static_cast<std::size_t>(std::count_if(places.begin(), places.end(), [&](std::size_t place) {
        const std::vector<Route>& routes = doctor.plan.routes[doctor.plan.jobs[place].routes];
        return holdsContext(*routes.front().model, doctor.problem.load);
    }));
}

// Each constraint on what those before it leave.
void addFunnel(const Doctor& doctor, const std::vector<Found>& unlimited, Diagnosis& diagnosis)
{
    addRules(doctor, diagnosis);
    const Places mayBuy = placesBy(doctor.plan, std::nullopt);
    if (const std::size_t readable = readableJobs(doctor, mayBuy); readable < mayBuy.size()) {
        addStep(diagnosis, Constraint::Context, static_cast<double>(doctor.problem.load.context), readable);
    }
    addStep(diagnosis, Constraint::Memory, 0, unlimited.size());
    Problem so = allLifted(doctor.problem);
    std::vector<Found> left = unlimited;
    for (const Constraint constraint : kLiftable) {
        const auto asked = askedOf(doctor.problem, constraint);
        if (!asked) {
            continue;
        }
        if (isLimit(constraint)) {
            std::erase_if(left, [&](const Found& one) { return !keepsLimit(doctor.problem, one.choice, constraint); });
            so.limits.mostWatts =
                constraint == Constraint::Power ? doctor.problem.limits.mostWatts : so.limits.mostWatts;
            so.limits.mostRackUnits =
                constraint == Constraint::RackUnits ? doctor.problem.limits.mostRackUnits : so.limits.mostRackUnits;
            so.anyNumber = constraint == Constraint::Nodes ? false : so.anyNumber;
        } else {
            so = withValue(std::move(so), constraint, *asked);
            left = doctor.search(so, placesOf(left));
        }
        addStep(diagnosis, constraint, *asked, left.size());
    }
}

// Where a solution begins between a value with and one without: the jobs that still have one grow fewer on the way.
struct Boundary
{
    double with = 0;
    double without = 0;
    bool whole = false; // integers
    std::vector<Found> found; // with it
};

bool isReached(const Boundary& boundary)
{
    constexpr double kExact = 1e-3; // of a speed or time
    const double distance = std::abs(boundary.with - boundary.without);
    return boundary.whole ? distance <= 1 : distance <= kExact * std::abs(boundary.with);
}

void approach(const Doctor& doctor, Constraint constraint, Boundary& boundary)
{
    while (!isReached(boundary) && !doctor.effort.stop.stop_requested()) {
        const double middle = (boundary.with + boundary.without) / 2;
        const double value = boundary.whole ? std::floor(middle) : middle;
        const Problem trial = withValue(doctor.problem, constraint, value);
        auto found = doctor.search(trial, placesOf(boundary.found));
        (found.empty() ? boundary.without : boundary.with) = value;
        if (!found.empty()) {
            boundary.found = std::move(found);
        }
    }
}

double bestFigure(const Problem& problem, const std::vector<Found>& found, Constraint constraint)
{
    double best = 0;
    for (const Found& one : found) {
        const double figure = figureOf(problem, one.choice, constraint).value_or(0);
        const bool better = wantsMore(constraint) ? figure > best : figure < best;
        best = best == 0 || better ? figure : best;
    }
    return best;
}

// Least price, power, space or nodes: every job is on its fewest nodes.
void relaxLimit(const Doctor& doctor, const std::vector<Found>& free, Relaxation& relaxation)
{
    for (const Found& one : free) {
        const auto figure = figureOf(doctor.problem, one.choice, relaxation.constraint);
        if (figure && (!relaxation.enough || *figure < *relaxation.enough)) {
            relaxation.enough = figure;
            relaxation.then = one.choice;
        }
    }
    if (relaxation.enough && relaxation.constraint != Constraint::Nodes) {
        const Problem changed = withValue(doctor.problem, relaxation.constraint, *relaxation.enough);
        const auto best = bestOf(doctor, changed, placesOf(free));
        relaxation.then = best ? best : relaxation.then;
    }
}

// On the side that is enough.
double inSteps(double value, double step, Constraint constraint)
{
    constexpr double kExact = 1e-9; // of the value: what is whole stays so
    if (step <= 0) {
        return value;
    }
    const double steps = value / step;
    return step * (wantsMore(constraint) ? std::floor(steps * (1 + kExact)) : std::ceil(steps * (1 - kExact)));
}

void relaxTarget(const Doctor& doctor, std::vector<Found> without, Relaxation& relaxation)
{
    const Constraint constraint = relaxation.constraint;
    const Places free = placesOf(without);
    Boundary boundary{bestFigure(doctor.problem, without, constraint), relaxation.asked, false, std::move(without)};
    approach(doctor, constraint, boundary);
    const double step = constraint == Constraint::PerUser ? doctor.steps.perUser
        : constraint == Constraint::Ttft                  ? doctor.steps.ttft
                                                          : 0;
    relaxation.enough = inSteps(boundary.with, step, constraint);
    // What was found before the first step was found without the target, so it may not meet it.
    const Problem changed = withValue(doctor.problem, constraint, *relaxation.enough);
    const bool stepped = *relaxation.enough != boundary.with; // which others may meet as well
    relaxation.then = bestOf(doctor, changed, stepped ? free : placesOf(boundary.found));
}

Relaxation relaxed(const Doctor& doctor, Constraint constraint, const std::vector<Found>& unlimited)
{
    Relaxation relaxation{constraint,
                          killedBy(doctor, constraint, unlimited),
                          *askedOf(doctor.problem, constraint),
                          std::nullopt,
                          std::nullopt,
                          nullptr};
    auto free = doctor.search(lifted(doctor.problem, constraint), placesOf(unlimited));
    if (free.empty()) {
        return relaxation;
    }
    if (isLimit(constraint)) {
        relaxLimit(doctor, free, relaxation);
    } else {
        relaxTarget(doctor, std::move(free), relaxation);
    }
    return relaxation;
}

Relaxation relaxedLoad(const Doctor& doctor, Constraint constraint)
{
    const Load& load = doctor.problem.load;
    const double least = constraint == Constraint::Requests ? 1 : static_cast<double>(load.input + load.output);
    Relaxation relaxation{constraint, 0, *askedOf(doctor.problem, constraint), std::nullopt, std::nullopt, nullptr};
    auto found = doctor.search(withValue(doctor.problem, constraint, least), placesBy(doctor.plan, std::nullopt));
    if (found.empty() || relaxation.asked <= least) {
        return relaxation;
    }
    Boundary boundary{least, relaxation.asked, true, std::move(found)};
    approach(doctor, constraint, boundary);
    relaxation.enough = boundary.with;
    relaxation.then = bestOf(doctor, withValue(doctor.problem, constraint, boundary.with), placesOf(boundary.found));
    return relaxation;
}

Relaxation relaxedRule(const Doctor& doctor, Constraint rule)
{
    const Places places = placesBy(doctor.plan, rule);
    return {rule, static_cast<int>(places.size()), 0, std::nullopt, bestOf(doctor, doctor.problem, places), nullptr};
}

// Of another problem, whose machines are those of the diagnosed one, not those of the copy, which ends sooner.
Plan otherPlan(const catalog::Catalog& catalog, const Doctor& doctor, const Problem& trial,
               sizing::PreparedModels& prepared)
{
    Plan plan = makePlan(catalog, trial, prepared, Scope::MayBuy);
    for (Job& job : plan.jobs) {
        job.machine = doctor.machines + (job.machine - trial.machines.data());
    }
    return plan;
}

// Few requests are also served by engines for one user, which the search for more leaves out.
void relaxToSlots(const catalog::Catalog& catalog, const Doctor& doctor, sizing::PreparedModels& prepared,
                  Relaxation& requests, Diagnosis& diagnosis)
{
    constexpr auto kSlots = static_cast<double>(kMostSlots);
    if (doctor.problem.local || requests.asked <= kSlots || requests.enough.value_or(0) >= kSlots) {
        return;
    }
    Problem trial = withValue(doctor.problem, Constraint::Requests, kSlots);
    trial.local = true;
    Plan plan = otherPlan(catalog, doctor, trial, prepared);
    const Doctor other{trial, doctor.machines, plan, doctor.effort};
    if (const auto best = bestOf(other, trial, placesBy(plan, std::nullopt))) {
        requests.enough = kSlots;
        requests.then = best;
        diagnosis.slotRoutes = std::move(plan.routes);
    }
}

// Formats whose weights are smaller than the arithmetic, or that the request does not name.
Relaxation relaxedPrecision(const catalog::Catalog& catalog, const Doctor& doctor, sizing::PreparedModels& prepared,
                            Diagnosis& diagnosis)
{
    Problem trial = doctor.problem;
    trial.rule = PrecisionRule::Unconverted;
    trial.precisions.clear();
    for (const spec::PrecisionSpec& precision : catalog.precisions) {
        trial.precisions.push_back(&precision);
    }
    Plan plan = otherPlan(catalog, doctor, trial, prepared);
    const Doctor other{doctor.problem, doctor.machines, plan, doctor.effort};
    const auto best = bestOf(other, doctor.problem, placesBy(plan, std::nullopt));
    Relaxation relaxation{Constraint::Precision, 0, 0, std::nullopt, best, nullptr};
    relaxation.precision = relaxation.then ? relaxation.then->route->precision : nullptr;
    diagnosis.otherRoutes = std::move(plan.routes);
    return relaxation;
}

void relaxAll(const catalog::Catalog& catalog, const Doctor& doctor, sizing::PreparedModels& prepared,
              const std::vector<Found>& unlimited, Diagnosis& diagnosis)
{
    std::vector<Relaxation>& relaxations = diagnosis.relaxations;
    for (const Constraint constraint : kLiftable) {
        if (askedOf(doctor.problem, constraint)) {
            relaxations.push_back(relaxed(doctor, constraint, unlimited));
        }
    }
    relaxations.push_back(relaxedLoad(doctor, Constraint::Requests));
    relaxToSlots(catalog, doctor, prepared, relaxations.back(), diagnosis);
    relaxations.push_back(relaxedLoad(doctor, Constraint::Context));
    if (doctor.problem.rule != PrecisionRule::Unconverted) {
        relaxations.push_back(relaxedPrecision(catalog, doctor, prepared, diagnosis));
    }
    for (const Constraint rule :
         {Constraint::Region, Constraint::Vendors, Constraint::FormFactors, Constraint::Hardware}) {
        if (!placesBy(doctor.plan, rule).empty()) {
            relaxations.push_back(relaxedRule(doctor, rule));
        }
    }
}

// Of what holds everything without limits and of what each change alone would give, the nearest on each machine.
void addNearest(const Problem& problem, const std::vector<Found>& unlimited, Diagnosis& diagnosis)
{
    constexpr std::size_t kMost = 5;
    std::vector<Nearest>& nearest = diagnosis.nearest;
    for (const Found& one : unlimited) {
        nearest.push_back({one.choice, missesOf(problem, one.choice)});
    }
    for (const Relaxation& relaxation : diagnosis.relaxations) {
        const bool sameLoad = askedOf(problem, relaxation.constraint) && relaxation.constraint != Constraint::Requests
            && relaxation.constraint != Constraint::Context;
        if (sameLoad && relaxation.then) {
            nearest.push_back({*relaxation.then, missesOf(problem, *relaxation.then)});
        }
    }
    std::sort(nearest.begin(), nearest.end(), [&](const Nearest& a, const Nearest& b) {
        const double shareA = missedShare(a.misses), shareB = missedShare(b.misses);
        return shareA != shareB ? shareA < shareB : comesBefore(problem, a.choice, b.choice);
    });
    std::vector<Nearest> kept;
    for (Nearest& one : nearest) {
        const bool isNew = std::none_of(
            kept.begin(), kept.end(), [&](const Nearest& other) { return other.choice.machine == one.choice.machine; });
        if (isNew && isMeasurable(one.misses) && kept.size() < kMost) {
            kept.push_back(std::move(one));
        }
    }
    nearest = std::move(kept);
}

} // namespace

Diagnosis diagnose(const catalog::Catalog& catalog, const Problem& problem, sizing::PreparedModels& prepared,
                   const Effort& effort, const TargetSteps& steps)
{
    Plan plan = makePlan(catalog, problem, prepared, Scope::Everything);
    Problem byCost = problem;
    byCost.rank = Rank::Cost;
    byCost.guessesLast = false;
    const Doctor doctor{byCost, problem.machines.data(), plan, effort, steps};
    Diagnosis diagnosis;
    diagnosis.possibilities = static_cast<int>(plan.jobs.size());
    const auto unlimited = doctor.search(allLifted(byCost), placesBy(plan, std::nullopt));
    addFunnel(doctor, unlimited, diagnosis);
    const Places mayBuy = placesBy(plan, std::nullopt);
    const std::size_t readable = readableJobs(doctor, mayBuy);
    const int memory = static_cast<int>(readable - unlimited.size());
    diagnosis.relaxations.push_back({Constraint::Memory, memory, 0, std::nullopt, std::nullopt, nullptr});
    relaxAll(catalog, doctor, prepared, unlimited, diagnosis);
    for (Relaxation& relaxation : diagnosis.relaxations) {
        if (relaxation.constraint == Constraint::Context) { // no memory helps a model that reads less
            relaxation.killed = static_cast<int>(mayBuy.size() - readable);
        }
    }
    addNearest(problem, unlimited, diagnosis);
    std::stable_sort(diagnosis.relaxations.begin(), diagnosis.relaxations.end(),
                     [](const Relaxation& a, const Relaxation& b) { return a.killed > b.killed; });
    diagnosis.routes = std::move(plan.routes);
    return diagnosis;
}

} // namespace berth::solve
