#include "core/comparison/Demand.h"

namespace berth::comparison {

namespace {

std::optional<double> rackUnitsOf(const sizing::Deployment& deployment)
{
    const spec::SystemSpec* system = deployment.system;
    return system != nullptr && system->rackUnits ? std::optional<double>(*system->rackUnits * deployment.allNodes())
                                                  : std::nullopt;
}

} // namespace

std::vector<Judged> judge(const Demand& demand, const sizing::Sizing& sizing, const cost::CostReport* cost)
{
    std::vector<Judged> all;
    const auto& speed = sizing.performance;
    if (demand.targets.perUserTokensPerSecond > 0) {
        all.push_back({Goal::PerUser, demand.targets.perUserTokensPerSecond,
                       speed ? std::optional(speed->perUser.value) : std::nullopt});
    }
    if (demand.targets.ttft) {
        all.push_back(
            {Goal::FirstToken, demand.targets.ttft->value, speed ? std::optional(speed->ttft.value) : std::nullopt});
    }
    if (demand.budget) {
        const bool known = cost != nullptr && cost->plan.inputs.purchase.currency == demand.budget->currency;
        all.push_back({Goal::Budget, static_cast<double>(demand.budget->minor),
                       known ? std::optional(static_cast<double>(cost->plan.inputs.purchase.minor)) : std::nullopt});
    }
    if (demand.power) {
        all.push_back(
            {Goal::Power, demand.power->value, sizing.power ? std::optional(sizing.power->rated.value) : std::nullopt});
    }
    if (demand.rackUnits) {
        all.push_back(
            {Goal::RackUnits, static_cast<double>(*demand.rackUnits), rackUnitsOf(sizing.configuration.deployment)});
    }
    return all;
}

} // namespace berth::comparison
