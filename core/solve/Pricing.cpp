#include "core/solve/Pricing.h"

#include "core/cost/CostPlan.h"
#include "core/cost/TokenCost.h"

namespace berth::solve {

namespace {

constexpr double kMillionTokensPerHour = 1e6 / 3600; // tokens per second

std::optional<double> busyHourOf(const cost::CostPlan& plan)
{
    NullTrace silent;
    const cost::OwnershipCost owned = cost::estimateOwnership(plan.inputs, silent);
    const auto million =
        cost::costPerMillionTokens(owned, TokensPerSecond(kMillionTokensPerHour), plan.inputs.utilisation);
    if (!million) {
        return std::nullopt;
    }
    constexpr double kMillionths = 1e6;
    return static_cast<double>(million->amount.value) / kMillionths * static_cast<double>(million->currency.scale());
}

// Of one more minor unit of price, amortisation and all shares of it.
double busyShareOf(cost::CostPlan plan, double busyHour)
{
    constexpr std::int64_t kStep = 1'000'000'000; // minor units: rounding of the lines is lost beside it
    plan.inputs.purchase.minor += kStep;
    const auto dearer = busyHourOf(plan);
    return dearer ? (*dearer - busyHour) / static_cast<double>(kStep) : 0;
}

// Parts without a price in the currency stay without.
void priceNetwork(const cost::CostSources& sources, const cost::CostRequest& request, Machine& machine)
{
    if (machine.joining.network == nullptr) {
        return;
    }
    const auto price =
        cost::networkPrice(sources.book, machine.joining, cost::wishOf(sources, request), cost::Scenario::Base);
    if (price) {
        machine.networkTariff = price->tariff;
    }
}

void priceOne(const cost::CostSources& sources, const cost::CostRequest& request, Machine& machine)
{
    cost::CostSubject subject;
    subject.machine = machine.system != nullptr ? cost::Machine{machine.system, {}, 0}
                                                : cost::Machine{nullptr, machine.accelerator->id, machine.products};
    subject.nodes = 1;
    subject.active = machine.activePower;
    subject.idle = machine.idlePower;
    const auto plan = cost::planCost(sources, request, subject, cost::Scenario::Base);
    if (!plan || !plan->price) {
        return;
    }
    machine.price = plan->price->price.minor;
    machine.priceFromParts = plan->price->parts.has_value();
    machine.busyHour = busyHourOf(*plan);
    machine.busyShare = machine.busyHour ? busyShareOf(*plan, *machine.busyHour) : 0;
    priceNetwork(sources, request, machine);
}

} // namespace

void priceMachines(const catalog::Catalog& catalog, const PricingRequest& request, Problem& problem)
{
    const cost::CostSources sources{{catalog.prices, request.own, request.rates}, catalog.costDefaults};
    cost::CostRequest wish;
    wish.currency = problem.currency;
    wish.region = request.region;
    wish.today = request.today;
    for (Machine& machine : problem.machines) {
        priceOne(sources, wish, machine);
    }
    for (RuledOut& other : problem.ruledOut) {
        priceOne(sources, wish, other.machine);
    }
}

} // namespace berth::solve
