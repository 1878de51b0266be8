// What configurations are held against: the targets and limits of whoever asks, and how one configuration stands to
// each of them. Plain data, pure functions.
#pragma once

#include "core/cost/CostReport.h"
#include "core/sizing/Concurrency.h"
#include "core/sizing/Sizing.h"

#include <optional>
#include <string>
#include <vector>

namespace berth::comparison {

struct Demand
{
    sizing::Targets targets;
    std::optional<Money> budget = std::nullopt; // of the purchase, most
    std::optional<Watts> power = std::nullopt; // rated, of all machines, most
    std::optional<std::int64_t> rackUnits = std::nullopt; // of all machines, most
    std::optional<double> tokensPerDay =
        std::nullopt; // prompts and answers, least; told, not judged: it is of other loads
    std::optional<std::int64_t> users = std::nullopt; // of whom the requests at the same time are a share
    std::string region = {}; // where it is bought; empty: anywhere

    friend bool operator==(const Demand&, const Demand&) = default;
};

enum class Goal { PerUser, FirstToken, Budget, Power, RackUnits };

// How a configuration stands to one goal, both figures in tokens/s, seconds, minor units, watts or rack units.
struct Judged
{
    Goal goal = Goal::PerUser;
    double asked = 0;
    std::optional<double> found = std::nullopt; // nothing: not known, neither met nor missed

    [[nodiscard]] bool isMet() const { return found && (goal == Goal::PerUser ? *found >= asked : *found <= asked); }
    [[nodiscard]] bool isMissed() const { return found && !isMet(); }
};

// Every goal that is asked, in their order. Without a cost, or one in another currency, the price is not known.
[[nodiscard]] std::vector<Judged> judge(const Demand& demand, const sizing::Sizing& sizing,
                                        const cost::CostReport* cost);

} // namespace berth::comparison
