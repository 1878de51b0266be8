// How far a configuration is from each target and limit of a problem. Pure.
#pragma once

#include "core/solve/Choice.h"

#include <optional>
#include <vector>

namespace berth::solve {

struct Miss
{
    Constraint constraint = Constraint::Memory;
    double asked = 0;
    std::optional<double> value; // nothing: nobody states it
    bool met = false;

    [[nodiscard]] double share() const; // by which it misses; 0: met, 1: twice the budget or half the speed
};

// The targets and limits of the problem as the choice meets or misses them.
[[nodiscard]] std::vector<Miss> missesOf(const Problem& problem, const Choice& choice);

// Whether it is known by how much each is missed: without a price nothing is near to a budget.
[[nodiscard]] bool isMeasurable(const std::vector<Miss>& misses);

[[nodiscard]] double missedShare(const std::vector<Miss>& misses); // of all together

} // namespace berth::solve
