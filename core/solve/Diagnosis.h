// Why a problem has no solution: what each constraint leaves, how many possibilities it rules out by itself, the
// smallest change of each single constraint that gives a solution while all others stand, and what comes nearest. Pure;
// uses as many threads as the search. A possibility is a model in one precision on one kind of machine.
#pragma once

#include "core/solve/Misses.h"
#include "core/solve/Plan.h"
#include "core/solve/Solver.h"

#include <optional>
#include <vector>

namespace berth::solve {

struct FunnelStep
{
    Constraint constraint = Constraint::Memory;
    double asked = 0; // 0: not a number
    int left = 0; // possibilities after this constraint and all before it
    int ruledOut = 0; // of those that were left before
};

struct Relaxation
{
    Constraint constraint = Constraint::Memory;
    int killed = 0; // possibilities that fail by this alone
    double asked = 0; // 0: not a number
    std::optional<double> enough; // smallest change with a solution; nothing: not a number, or no change is enough
    std::optional<Choice> then; // the best with the change; nothing: no change of this alone is enough
    const spec::PrecisionSpec* precision = nullptr; // that would do, where it is the constraint
};

// A configuration that holds all requests, of which every figure that misses is known.
struct Nearest
{
    Choice choice;
    std::vector<Miss> misses; // of every target and limit, met ones included
};

struct Diagnosis
{
    std::vector<std::vector<Route>> routes; // choices point into them and into the problem
    std::vector<std::vector<Route>> otherRoutes; // of precisions that the problem does not allow
    std::vector<std::vector<Route>> slotRoutes; // of engines for one user, where the problem has too many
    int possibilities = 0; // looked at, of all machines
    std::vector<FunnelStep> funnel; // in the order applied; nothing is left after the last
    std::vector<Relaxation> relaxations; // those that kill most first
    std::vector<Nearest> nearest; // those that miss least first
};

// In which targets can be stated; 0: any figure. What is enough is given in whole steps, so that stating it finds what
// is promised.
struct TargetSteps
{
    double perUser = 0; // tokens per second
    double ttft = 0; // seconds
};

// For a problem without solution, which must outlive the diagnosis. Stopped, it is worth nothing.
[[nodiscard]] Diagnosis diagnose(const catalog::Catalog& catalog, const Problem& problem,
                                 sizing::PreparedModels& prepared, const Effort& effort = {},
                                 const TargetSteps& steps = {});

} // namespace berth::solve
