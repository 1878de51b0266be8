#include "core/solve/Pricing.h"

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

// Without what is paid once for all nodes together.
cost::CostRequest ofOneNode(cost::CostRequest request)
{
    request.installation = request.licences = request.softwareYearly = request.staffYearly = request.spaceMonthly = {};
    return request;
}

void priceOne(const cost::CostSources& sources, const cost::CostRequest& request, Machine& machine)
{
    cost::CostSubject subject;
    subject.machine = machineOf(machine);
    subject.nodes = 1;
    subject.active = machine.activePower;
    subject.idle = machine.idlePower;
    const auto plan = cost::planCost(sources, ofOneNode(request), subject, cost::Scenario::Base);
    if (!plan || !plan->price) {
        return;
    }
    machine.price = plan->price->price.minor;
    machine.priceFromParts = plan->price->parts.has_value();
    machine.busyHour = busyHourOf(*plan);
    machine.busyShare = machine.busyHour ? busyShareOf(*plan, *machine.busyHour) : 0;
    const auto whole = cost::planCost(sources, request, subject, cost::Scenario::Base);
    const auto wholeHour = whole ? busyHourOf(*whole) : std::nullopt;
    machine.fixedHour = machine.busyHour && wholeHour ? *wholeHour - *machine.busyHour : 0;
    priceNetwork(sources, request, machine);
}

} // namespace

cost::Machine machineOf(const Machine& machine)
{
    return machine.system != nullptr ? cost::Machine{machine.system, {}, 0}
                                     : cost::Machine{nullptr, machine.accelerator->id, machine.products};
}

cost::CostSources sourcesOf(const catalog::Catalog& catalog, const PricingRequest& request)
{
    return {{catalog.prices, request.own, request.rates}, catalog.costDefaults};
}

Result<void> checkTerms(const catalog::Catalog& catalog, const PricingRequest& request, Currency currency)
{
    cost::CostRequest terms = request.terms;
    terms.currency = currency;
    terms.purchase = Money{0, currency}; // what is bought does not matter
    const auto plan = cost::planCost(sourcesOf(catalog, request), terms, {}, cost::Scenario::Base);
    return plan ? Result<void>() : std::unexpected(plan.error());
}

void priceMachines(const catalog::Catalog& catalog, const PricingRequest& request, Problem& problem)
{
    const cost::CostSources sources = sourcesOf(catalog, request);
    cost::CostRequest wish = request.terms;
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
