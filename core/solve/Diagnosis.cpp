#include "core/solve/Diagnosis.h"

#include "core/sizing/SizingRequest.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace berth::solve {

namespace {

class Doctor
{
public:
    Doctor(const catalog::Catalog& catalog, const Problem& problem, sizing::PreparedModels& prepared)
        : m_catalog(catalog), m_problem(problem), m_prepared(prepared)
    {
        m_problem.rank = Rank::Cost;
        m_problem.showDominated = true;
    }

    [[nodiscard]] const Problem& problem() const { return m_problem; }
    [[nodiscard]] Solution solved(const Problem& problem) { return solve(m_catalog, problem, m_prepared); }
    [[nodiscard]] bool hasSolution(const Problem& problem) { return solved(problem).feasible > 0; }
    [[nodiscard]] const catalog::Catalog& catalog() const { return m_catalog; }

private:
    const catalog::Catalog& m_catalog;
    Problem m_problem;
    sizing::PreparedModels& m_prepared;
};

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
        for (Machine& machine : problem.machines) {
            machine.mostNodes = sizing::kMostNodes;
        }
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
    case Constraint::Requests:
    case Constraint::Context:
    case Constraint::Precision:
    case Constraint::Memory:
        break;
    }
    return problem;
}

constexpr std::array kLiftable = {Constraint::Budget,  Constraint::Power, Constraint::RackUnits,   Constraint::Nodes,
                                  Constraint::PerUser, Constraint::Ttft,  Constraint::TokensPerDay};

Problem allLifted(Problem problem)
{
    for (const Constraint constraint : kLiftable) {
        problem = lifted(std::move(problem), constraint);
    }
    return problem;
}

// What is asked; nothing: not constrained.
std::optional<double> asked(const Problem& problem, Constraint constraint)
{
    switch (constraint) {
    case Constraint::Budget:
        return problem.limits.budget ? std::optional(static_cast<double>(*problem.limits.budget)) : std::nullopt;
    case Constraint::Power:
        return problem.limits.mostWatts;
    case Constraint::RackUnits:
        return problem.limits.mostRackUnits ? std::optional<double>(*problem.limits.mostRackUnits) : std::nullopt;
    case Constraint::Nodes: {
        int most = 0;
        for (const Machine& machine : problem.machines) {
            most = std::max(most, machine.mostNodes);
        }
        return most < kMostNodes ? std::optional<double>(most) : std::nullopt;
    }
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
        break;
    }
    return std::nullopt;
}

// The only constraint that stands is this one.
int killedBy(Doctor& doctor, Constraint constraint, int feasible)
{
    Problem only = allLifted(doctor.problem());
    const Problem& full = doctor.problem();
    switch (constraint) {
    case Constraint::Budget:
    case Constraint::Power:
    case Constraint::RackUnits:
        only.limits = full.limits;
        for (const Constraint other : {Constraint::Budget, Constraint::Power, Constraint::RackUnits}) {
            only = other == constraint ? only : lifted(std::move(only), other);
        }
        break;
    case Constraint::Nodes:
        only.machines = full.machines;
        break;
    case Constraint::PerUser:
        only.targets.leastPerUser = full.targets.leastPerUser;
        break;
    case Constraint::Ttft:
        only.targets.mostTtft = full.targets.mostTtft;
        break;
    case Constraint::TokensPerDay:
        only.targets.leastTokensPerDay = full.targets.leastTokensPerDay;
        break;
    default:
        return 0;
    }
    return feasible - doctor.solved(only).feasible;
}

// Every machine is searched on its fewest nodes, so the least price, power and space are among the choices.
std::optional<double> leastOf(const Solution& solution, auto figure)
{
    std::optional<double> least;
    for (const RankedChoice& ranked : solution.ranked) {
        const auto value = figure(ranked.choice);
        if (value && (!least || static_cast<double>(*value) < *least)) {
            least = static_cast<double>(*value);
        }
    }
    return least;
}

// Where a solution begins between a value without and one with; halves the distance until it is below `exact` of it.
double boundary(double without, double with, double exact, auto solvable)
{
    while (std::abs(with - without) > exact * std::abs(with)) {
        const double middle = (without + with) / 2;
        (solvable(middle) ? with : without) = middle;
    }
    return with;
}

std::int64_t boundary(std::int64_t with, std::int64_t without, auto solvable)
{
    while (without - with > 1) {
        const std::int64_t middle = with + (without - with) / 2;
        (solvable(middle) ? with : without) = middle;
    }
    return with;
}

constexpr double kExact = 1e-3; // of a speed or time

std::optional<double> enoughSpeed(Doctor& doctor, Constraint constraint, const Solution& free)
{
    const bool ttft = constraint == Constraint::Ttft;
    double with = 0;
    for (const RankedChoice& ranked : free.ranked) {
        const Reading& load = ranked.choice.load;
        const double value = ttft ? load.ttft : load.perUser;
        with = with == 0 ? value : ttft ? std::min(with, value) : std::max(with, value);
    }
    return boundary(*asked(doctor.problem(), constraint), with, kExact, [&](double value) {
        Problem trial = doctor.problem();
        (ttft ? trial.targets.mostTtft : trial.targets.leastPerUser) = value;
        return doctor.hasSolution(trial);
    });
}

std::optional<double> enoughPerDay(Doctor& doctor)
{
    return boundary(*doctor.problem().targets.leastTokensPerDay, 1, kExact, [&](double value) {
        Problem trial = doctor.problem();
        trial.targets.leastTokensPerDay = value;
        return doctor.hasSolution(trial);
    });
}

std::optional<double> enoughOf(Doctor& doctor, Constraint constraint)
{
    const Solution free = doctor.solved(lifted(doctor.problem(), constraint));
    if (free.feasible == 0) {
        return std::nullopt;
    }
    const int spare = doctor.problem().spareNodes;
    switch (constraint) {
    case Constraint::Budget:
        return leastOf(free, [&](const Choice& choice) { return priceOf(choice, spare); });
    case Constraint::Power:
        return leastOf(free, [&](const Choice& choice) { return wattsOf(choice, spare); });
    case Constraint::RackUnits:
        return leastOf(free, [&](const Choice& choice) { return rackUnitsOf(choice, spare); });
    case Constraint::Nodes:
        return leastOf(free, [&](const Choice& choice) { return std::optional(choice.nodes + spare); });
    case Constraint::TokensPerDay:
        return enoughPerDay(doctor);
    default:
        return enoughSpeed(doctor, constraint, free);
    }
}

std::optional<double> enoughLoad(Doctor& doctor, Constraint constraint)
{
    const bool requests = constraint == Constraint::Requests;
    const Load& load = doctor.problem().load;
    const std::int64_t least = requests ? 1 : load.input + load.output;
    const auto solvable = [&](std::int64_t value) {
        Problem trial = doctor.problem();
        (requests ? trial.load.concurrency : trial.load.context) = value;
        return doctor.hasSolution(trial);
    };
    if (!solvable(least)) {
        return std::nullopt;
    }
    return static_cast<double>(boundary(least, requests ? load.concurrency : load.context, solvable));
}

std::optional<Relaxation> otherPrecision(Doctor& doctor)
{
    Problem trial = doctor.problem();
    if (trial.rule == PrecisionRule::Unconverted) {
        return std::nullopt;
    }
    trial.rule = PrecisionRule::Unconverted;
    trial.precisions.clear();
    for (const spec::PrecisionSpec& precision : doctor.catalog().precisions) {
        trial.precisions.push_back(&precision);
    }
    const Solution free = doctor.solved(trial);
    Relaxation relaxation{Constraint::Precision, 0, 0, std::nullopt, nullptr};
    if (free.feasible > 0) {
        relaxation.precision = free.ranked.front().choice.route->precision;
    }
    return relaxation;
}

} // namespace

Diagnosis diagnose(const catalog::Catalog& catalog, const Problem& problem, sizing::PreparedModels& prepared)
{
    Doctor doctor(catalog, problem, prepared);
    const Solution unlimited = doctor.solved(allLifted(doctor.problem()));
    Diagnosis diagnosis;
    diagnosis.possibilities = unlimited.choices;
    diagnosis.relaxations.push_back(
        {Constraint::Memory, unlimited.choices - unlimited.feasible, 0, std::nullopt, nullptr});
    for (const Constraint constraint : kLiftable) {
        if (const auto value = asked(doctor.problem(), constraint)) {
            diagnosis.relaxations.push_back({constraint, killedBy(doctor, constraint, unlimited.feasible), *value,
                                             enoughOf(doctor, constraint), nullptr});
        }
    }
    for (const Constraint constraint : {Constraint::Requests, Constraint::Context}) {
        diagnosis.relaxations.push_back(
            {constraint, 0, *asked(doctor.problem(), constraint), enoughLoad(doctor, constraint), nullptr});
    }
    if (const auto relaxation = otherPrecision(doctor)) {
        diagnosis.relaxations.push_back(*relaxation);
    }
    std::stable_sort(diagnosis.relaxations.begin(), diagnosis.relaxations.end(),
                     [](const Relaxation& a, const Relaxation& b) { return a.killed > b.killed; });
    return diagnosis;
}

} // namespace berth::solve
