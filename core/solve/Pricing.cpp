#include "core/solve/Pricing.h"

#include "core/cost/TokenCost.h"

namespace berth::solve {

namespace {

cost::HourCost hourOf(const cost::CostPlan& plan)
{
    NullTrace silent;
    return cost::hourCost(cost::estimateOwnership(plan.inputs, silent));
}

// Of one more minor unit of price, amortisation and all shares of it.
double priceHourOf(cost::CostPlan plan, double rest)
{
    constexpr std::int64_t kStep = 1'000'000'000; // minor units: rounding of the lines is lost beside it
    plan.inputs.purchase.minor += kStep;
    return (hourOf(plan).rest - rest) / static_cast<double>(kStep);
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

// Without what is paid for all nodes together.
cost::CostRequest ofOneNode(cost::CostRequest request)
{
    request.installation = request.licences = request.softwareYearly = request.staffYearly = request.spaceMonthly = {};
    return request;
}

void priceOne(const cost::CostSources& sources, cost::CostRequest request, Machine& machine)
{
    if (machine.owned) {
        request.purchase = Money{0, request.currency};
    }
    cost::CostSubject subject;
    subject.machine = machineOf(machine);
    subject.nodes = 1;
    subject.active = machine.activePower;
    subject.idle = machine.idlePower;
    const auto plan = cost::planCost(sources, ofOneNode(request), subject, cost::Scenario::Base);
    if (!plan || !(plan->price || machine.owned)) {
        return;
    }
    machine.price = plan->price ? plan->price->price.minor : 0;
    machine.priceFromParts = plan->price && plan->price->parts;
    machine.hour = hourOf(*plan);
    machine.priceHour = priceHourOf(*plan, machine.hour->rest);
    const auto whole = cost::planCost(sources, request, subject, cost::Scenario::Base);
    machine.fixedHour = whole ? hourOf(*whole).rest - machine.hour->rest : 0;
    if (!machine.owned) {
        priceNetwork(sources, request, machine);
    }
}

// As asked, or as the usual values say.
double usualBusyShare(const cost::CostSources& sources, cost::CostRequest terms)
{
    terms.purchase = Money{0, terms.currency}; // what is bought does not matter
    const auto plan = cost::planCost(sources, terms, {}, cost::Scenario::Base);
    return plan ? plan->inputs.utilisation : 1;
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

std::string otherCurrencies(const catalog::Catalog& catalog, const Machine& machine)
{
    const cost::PriceBook book{catalog.prices, {}, {}};
    const std::string whole =
        machine.system != nullptr ? cost::knownCurrencies(book, machine.system->id.text, cost::Offer::Purchase) : "";
    return whole.empty() ? cost::knownCurrencies(book, machine.accelerator->id.text, cost::Offer::Purchase) : whole;
}

void priceMachines(const catalog::Catalog& catalog, const PricingRequest& request, Problem& problem)
{
    const cost::CostSources sources = sourcesOf(catalog, request);
    cost::CostRequest wish = request.terms;
    wish.currency = problem.currency;
    wish.region = request.region;
    wish.today = request.today;
    problem.busyShare = usualBusyShare(sources, wish);
    for (Machine& machine : problem.machines) {
        priceOne(sources, wish, machine);
    }
    for (RuledOut& other : problem.ruledOut) {
        priceOne(sources, wish, other.machine);
    }
}

} // namespace berth::solve
