// What configurations are held against: the targets and limits of whoever asks, and how one configuration stands to
// each of them. Plain data, pure functions.
#pragma once

#include "core/cost/CostReport.h"
#include "core/sizing/Concurrency.h"
#include "core/sizing/Sizing.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace berth::comparison {

struct Demand
{
    sizing::Targets targets;
    std::optional<Money> budget = std::nullopt; // of the purchase, most
    std::optional<Watts> power = std::nullopt; // rated, of all machines, most
    std::optional<std::int64_t> rackUnits = std::nullopt; // of all machines, most
    std::optional<double> tokensPerDay = std::nullopt; // prompts and answers, least
    std::optional<std::int64_t> users = std::nullopt; // of whom the requests at the same time are a share
    std::string region = {}; // where it is bought; empty: anywhere

    friend bool operator==(const Demand&, const Demand&) = default;
};

enum class Goal { PerUser, FirstToken, Budget, Power, RackUnits, TokensPerDay };

[[nodiscard]] constexpr bool isLeast(Goal goal) // what is asked is the least, not the most
{
    return goal == Goal::PerUser || goal == Goal::TokensPerDay;
}

// How a configuration stands to one goal, both figures in tokens/s, seconds, minor units, watts, rack units or tokens.
struct Judged
{
    Goal goal = Goal::PerUser;
    double asked = 0;
    std::optional<double> found = std::nullopt; // nothing: not known, neither met nor missed

    [[nodiscard]] bool isMet() const { return found && (isLeast(goal) ? *found >= asked : *found <= asked); }
    [[nodiscard]] bool isMissed() const { return found && !isMet(); }
};

// What a configuration does, in the units of Judged; nothing: not known.
struct Found
{
    std::optional<double> perUser{};
    std::optional<double> firstToken{};
    std::optional<double> price{}; // in the currency of the budget
    std::optional<double> power{};
    std::optional<double> rackUnits{};
    std::optional<double> tokensPerDay{};
};

// Every goal that is asked, in their order.
[[nodiscard]] std::vector<Judged> judge(const Demand& demand, const Found& found);

// Without a cost, or one in another currency, the price is not known.
[[nodiscard]] Found foundOf(const Demand& demand, const sizing::Sizing& sizing, const cost::CostReport* cost,
                            std::span<const sizing::CurvePoint> curve);

// Prompts and answers of a day of work with as many requests at the same time as are best for it. Nothing: no speed is
// known.
[[nodiscard]] std::optional<double> mostTokensPerDay(std::span<const sizing::CurvePoint> curve);
void traceTokensPerDay(std::span<const sizing::CurvePoint> curve, RecordingTrace& trace);

} // namespace berth::comparison
