// The constraints of a problem one by one: what is asked, the problem without one, the figure of a choice. Pure.
#pragma once

#include "core/solve/Choice.h"

#include <array>
#include <optional>

namespace berth::solve {

// Those that can be taken away, in the order in which a funnel applies them: what is known of the machines before what
// is estimated, money last.
inline constexpr std::array kLiftable = {Constraint::Nodes, Constraint::RackUnits, Constraint::Power,
                                         Constraint::Ttft,  Constraint::PerUser,   Constraint::TokensPerDay,
                                         Constraint::Budget};

// A limit on machines: known as soon as their number is.
[[nodiscard]] constexpr bool isLimit(Constraint constraint)
{
    return constraint == Constraint::Nodes || constraint == Constraint::RackUnits || constraint == Constraint::Power
        || constraint == Constraint::Budget;
}

// What is asked; nothing: not constrained.
[[nodiscard]] std::optional<double> askedOf(const Problem& problem, Constraint constraint);

[[nodiscard]] Problem lifted(Problem problem, Constraint constraint);
[[nodiscard]] Problem allLifted(Problem problem);

// With another value of a target, of a limit but that on nodes, of the requests or of the context.
[[nodiscard]] Problem withValue(Problem problem, Constraint constraint, double value);

// What the choice does or takes; nothing: nobody states it.
[[nodiscard]] std::optional<double> figureOf(const Problem& problem, const Choice& choice, Constraint constraint);

// What the user states for it: requests and tokens a day without the growth that is added to them, rounded down.
[[nodiscard]] double beforeGrowth(const Problem& problem, Constraint constraint, double value);

// Whether more of the figure is better.
[[nodiscard]] constexpr bool wantsMore(Constraint constraint)
{
    return constraint == Constraint::PerUser || constraint == Constraint::TokensPerDay;
}

} // namespace berth::solve
