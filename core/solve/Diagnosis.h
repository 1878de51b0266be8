// Why a problem has no solution: how many possibilities each constraint rules out, and the smallest change of each
// single constraint that gives one while all others stand. Pure; uses as many threads as the search.
#pragma once

#include "core/solve/Solver.h"

#include <optional>
#include <vector>

namespace berth::solve {

enum class Constraint {
    Memory, // nothing holds the model and its caches on 64 nodes
    Budget, // minor units
    Power, // watts
    RackUnits,
    Nodes, // that may be had of the given hardware
    PerUser, // tokens per second
    Ttft, // seconds
    TokensPerDay,
    Requests, // at the same time
    Context, // tokens
    Precision, // the formats that are allowed
};

struct Relaxation
{
    Constraint constraint = Constraint::Memory;
    int killed = 0; // (model, precision, machine) that fail by this alone
    double asked = 0; // 0: not a number
    std::optional<double> enough; // smallest change with a solution; nothing: no change of this alone is enough
    const spec::PrecisionSpec* precision = nullptr; // that would do
};

struct Diagnosis
{
    int possibilities = 0; // (model, precision, machine) looked at
    std::vector<Relaxation> relaxations; // those that kill most first
};

// For a problem without solution.
[[nodiscard]] Diagnosis diagnose(const catalog::Catalog& catalog, const Problem& problem,
                                 sizing::PreparedModels& prepared);

} // namespace berth::solve
