#include "core/comparison/Demand.h"

#include "core/performance/PerformanceKeys.h"

#include <algorithm>

namespace berth::comparison {

namespace {

constexpr double kSecondsPerDay = 86'400;

// The point of the curve with most tokens, prompts included; nullptr: there is none.
const sizing::CurvePoint* fastest(std::span<const sizing::CurvePoint> curve)
{
    const auto best = std::max_element(curve.begin(), curve.end(), [](const auto& a, const auto& b) {
        return a.performance.total < b.performance.total;
    });
    return best != curve.end() ? &*best : nullptr;
}

std::optional<double> rackUnitsOf(const sizing::Deployment& deployment)
{
    const spec::SystemSpec* system = deployment.system;
    return system != nullptr && system->rackUnits ? std::optional<double>(*system->rackUnits * deployment.allNodes())
                                                  : std::nullopt;
}

template <class Quantity>
std::optional<double> plain(const std::optional<Quantity>& quantity)
{
    return quantity ? std::optional(static_cast<double>(quantity->value)) : std::nullopt;
}

} // namespace

std::vector<Judged> judge(const Demand& demand, const Found& found)
{
    const sizing::Targets& targets = demand.targets;
    const auto perUser =
        targets.perUserTokensPerSecond > 0 ? std::optional(targets.perUserTokensPerSecond) : std::nullopt;
    const auto budget = demand.budget ? std::optional(static_cast<double>(demand.budget->minor)) : std::nullopt;
    const auto units = demand.rackUnits ? std::optional(static_cast<double>(*demand.rackUnits)) : std::nullopt;
    std::vector<Judged> all;
    const auto add = [&](Goal goal, const std::optional<double>& asked, const std::optional<double>& figure) {
        if (asked) {
            all.push_back({goal, *asked, figure});
        }
    };
    add(Goal::PerUser, perUser, found.perUser);
    add(Goal::FirstToken, plain(targets.ttft), found.firstToken);
    add(Goal::Budget, budget, found.price);
    add(Goal::Power, plain(demand.power), found.power);
    add(Goal::RackUnits, units, found.rackUnits);
    add(Goal::TokensPerDay, demand.tokensPerDay, found.tokensPerDay);
    return all;
}

Found foundOf(const Demand& demand, const sizing::Sizing& sizing, const cost::CostReport* cost,
              std::span<const sizing::CurvePoint> curve)
{
    Found found;
    if (const auto& speed = sizing.performance) {
        found.perUser = speed->perUser.value;
        found.firstToken = speed->ttft.value;
    }
    if (cost != nullptr && demand.budget && cost->plan.inputs.purchase.currency == demand.budget->currency) {
        found.price = static_cast<double>(cost->plan.inputs.purchase.minor);
    }
    if (sizing.power) {
        found.power = sizing.power->rated.value;
    }
    found.rackUnits = rackUnitsOf(sizing.configuration.deployment);
    found.tokensPerDay = mostTokensPerDay(curve);
    return found;
}

std::optional<double> mostTokensPerDay(std::span<const sizing::CurvePoint> curve)
{
    const sizing::CurvePoint* best = fastest(curve);
    return best != nullptr ? std::optional(best->performance.total.value * kSecondsPerDay) : std::nullopt;
}

void traceTokensPerDay(std::span<const sizing::CurvePoint> curve, RecordingTrace& trace)
{
    if (const sizing::CurvePoint* best = fastest(curve)) {
        const double rate = best->performance.total.value;
        trace.step(performance::keys::kTokensPerDay, "best * day",
                   {{"best", rate, Unit::TokensPerSecond, Origin::Computed},
                    {"day", kSecondsPerDay, Unit::Seconds, Origin::Computed},
                    {"requests", static_cast<double>(best->concurrency), Unit::Sequences, Origin::Computed}},
                   rate * kSecondsPerDay, Unit::Tokens);
    }
}

} // namespace berth::comparison
