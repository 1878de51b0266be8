#include "core/solve/Pricing.h"

#include "core/cost/TokenCost.h"
#include "core/solve/Choice.h"

#include <algorithm>
#include <map>

namespace berth::solve {

namespace {

struct Job
{
    cost::CostSources sources;
    const PricingRequest& request;
    Currency currency;
};

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
        for (const auto* choice : {&price->link, &price->switchEach, &price->adapter}) {
            machine.networkOld = machine.networkOld || (*choice && (*choice)->stale);
        }
    }
}

// Its price and what it costs by the hour, as so many nodes of it.
Result<cost::CostPlan> planOf(const Job& job, const Machine& machine, int nodes)
{
    cost::CostSubject subject;
    subject.machine = machineOf(machine);
    subject.nodes = nodes;
    subject.active = Watts(machine.activePower.value * nodes);
    subject.idle = Watts(machine.idlePower.value * nodes);
    subject.owned = machine.owned;
    return cost::planCost(job.sources, termsFor(job.request, subject, job.currency), subject, cost::Scenario::Base);
}

// What one node more costs is of the node, the rest of a single one is of the deployment.
void priceHours(const Job& job, const cost::CostPlan& one, Machine& machine)
{
    const auto two = planOf(job, machine, 2);
    if (!two) {
        return;
    }
    const cost::HourCost single = hourOf(one);
    const cost::HourCost both = hourOf(*two);
    machine.hour = cost::HourCost{both.rest - single.rest, both.work - single.work};
    machine.fixedHour = single.rest - machine.hour->rest;
    machine.priceHour = priceHourOf(one, single.rest);
}

void priceOne(const Job& job, Machine& machine)
{
    const auto plan = planOf(job, machine, 1);
    if (!plan || !(plan->price || machine.owned)) {
        return;
    }
    machine.price = plan->price ? plan->price->price.minor : 0;
    if (plan->price) {
        machine.priceFromParts = plan->price->parts.has_value();
        machine.priceOwn = plan->price->own;
        machine.priceOld = plan->price->stale;
        machine.priceUnverified = !plan->price->verified;
    }
    priceHours(job, *plan, machine);
    if (!machine.owned) {
        priceNetwork(job.sources, termsFor(job.request, {}, job.currency), machine);
    }
}

std::vector<std::string> knownCurrencies(const cost::PriceBook& book, const Machine& machine)
{
    const auto priced = [&](const std::string& item) {
        return cost::currenciesOf(book, item, cost::Offer::Purchase);
    };
    auto known = machine.system != nullptr ? priced(machine.system->id.text) : std::vector<std::string>();
    return known.empty() ? priced(machine.accelerator->id.text) : known;
}

// Of two machines, the least that it joins.
bool isUnpriced(const Machine& machine)
{
    constexpr int kTwo = 2;
    return machine.price && !machine.owned && machine.joining.network != nullptr
        && !networkPriceOf(machine, kTwo, kTwo);
}

// Networks of machines that have a price, once each, and the currencies that links are priced in.
void addNetworks(const cost::PriceBook& book, const Problem& problem, Unpriced& unpriced)
{
    const auto addOnce = [](std::vector<std::string>& all, const std::string& one) {
        if (std::find(all.begin(), all.end(), one) == all.end()) {
            all.push_back(one);
        }
    };
    for (const Machine& machine : problem.machines) {
        if (!isUnpriced(machine)) {
            continue;
        }
        const std::string& network = machine.joining.network->id.text;
        addOnce(unpriced.networks, network);
        for (const std::string& currency : cost::currenciesOf(book, network, cost::Offer::NetworkLink)) {
            addOnce(unpriced.networkCurrencies, currency);
        }
    }
}

// What is bought does not matter to the terms.
Result<cost::CostPlan> planOfNothing(const Job& job)
{
    cost::CostRequest terms = termsFor(job.request, {}, job.currency);
    terms.purchase = Money{0, job.currency};
    return cost::planCost(job.sources, terms, {}, cost::Scenario::Base);
}

// What has a price, of all machines.
std::vector<std::string> itemsOf(const Problem& problem)
{
    std::vector<std::string> items;
    for (const Machine& machine : problem.machines) {
        items.push_back(machine.accelerator->id.text);
        if (machine.system != nullptr) {
            items.push_back(machine.system->id.text);
        }
        if (machine.joining.network != nullptr) {
            items.push_back(machine.joining.network->id.text);
        }
    }
    for (const spec::ModelSpec* model : problem.models) {
        items.push_back(model->id.text);
    }
    return items;
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

cost::CostRequest termsFor(const PricingRequest& request, const cost::CostSubject& subject, Currency currency)
{
    cost::CostRequest terms = request.terms ? request.terms(subject) : cost::CostRequest();
    terms.currency = currency;
    terms.region = request.region;
    terms.today = request.today;
    return terms;
}

Result<void> checkTerms(const catalog::Catalog& catalog, const PricingRequest& request, Currency currency)
{
    const auto plan = planOfNothing({sourcesOf(catalog, request), request, currency});
    return plan ? Result<void>() : std::unexpected(plan.error());
}

Unpriced unpricedIn(const catalog::Catalog& catalog, const PricingRequest& request, const Problem& problem)
{
    const cost::CostSources sources = sourcesOf(catalog, request);
    Unpriced unpriced;
    std::map<std::string, int> counts;
    for (const Machine& machine : problem.machines) {
        const auto known = machine.price ? std::vector<std::string>() : knownCurrencies(sources.book, machine);
        unpriced.machines += known.empty() ? 0 : 1;
        for (const std::string& currency : known) {
            ++counts[currency];
        }
    }
    counts.erase(std::string(problem.currency.text())); // of accelerators, whose hosts have no price in it
    for (const auto& [currency, count] : counts) {
        unpriced.currencies.push_back(currency);
    }
    std::stable_sort(unpriced.currencies.begin(), unpriced.currencies.end(),
                     [&](const std::string& a, const std::string& b) { return counts[a] > counts[b]; });
    unpriced.machines = unpriced.currencies.empty() ? 0 : unpriced.machines;
    addNetworks(sources.book, problem, unpriced);
    return unpriced;
}

UnusedOwn unusedOwnPrices(const catalog::Catalog& catalog, const PricingRequest& request, const Problem& problem)
{
    const std::vector<std::string> items = itemsOf(problem);
    const cost::CostSources sources = sourcesOf(catalog, request);
    const cost::PriceWish wish = cost::wishOf(sources, termsFor(request, {}, problem.currency));
    return {cost::ownPricesAside(sources.book, items, wish), cost::ownPricesBehind(sources.book, items, wish)};
}

void priceMachines(const catalog::Catalog& catalog, const PricingRequest& request, Problem& problem)
{
    const Job job{sourcesOf(catalog, request), request, problem.currency};
    const auto usual = planOfNothing(job);
    problem.busyShare = usual ? usual->inputs.utilisation : 1;
    for (Machine& machine : problem.machines) {
        priceOne(job, machine);
    }
    for (RuledOut& other : problem.ruledOut) {
        priceOne(job, other.machine);
    }
}

} // namespace berth::solve
