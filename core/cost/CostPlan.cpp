#include "core/cost/CostPlan.h"

#include <cmath>

namespace berth::cost {
namespace {

constexpr std::string_view kUsualCurrency = "USD";
constexpr int kStaleMonths = 12; // where the table of defaults is empty
constexpr int kShortestLife = 1; // years

// Takes values from the request, then from the table, and remembers which rows served.
class Filler
{
public:
    Filler(const CostSources& sources, const CostRequest& request, Scenario scenario, CostPlan& plan)
        : m_sources(sources), m_request(request), m_scenario(scenario), m_plan(plan)
    { }

    std::optional<double> usual(CostParameter parameter)
    {
        const CostDefault* row = findDefault(m_sources.defaults, parameter, m_request.currency, m_request.region);
        if (row == nullptr) {
            return std::nullopt;
        }
        const double value = valueOf(*row, m_scenario);
        m_plan.used.push_back({row, value});
        return value;
    }
    double number(const std::optional<double>& asked, CostParameter parameter, double otherwise)
    {
        return asked ? *asked : usual(parameter).value_or(otherwise);
    }
    Millionths share(const std::optional<Millionths>& asked, CostParameter parameter, LeftOut missing)
    {
        const std::optional<double> value = asked ? toDouble(*asked) : usual(parameter);
        if (!value) {
            m_plan.leftOut.push_back(missing);
        }
        return {std::llround(value.value_or(0) * static_cast<double>(kMillion))};
    }
    Money amount(const std::optional<Money>& asked, LeftOut missing)
    {
        if (!asked) {
            m_plan.leftOut.push_back(missing);
        }
        return asked.value_or(Money{0, m_request.currency});
    }

private:
    const CostSources& m_sources;
    const CostRequest& m_request;
    Scenario m_scenario;
    CostPlan& m_plan;
};

bool paysEnergy(const CostRequest& request)
{
    return !request.colocation || !request.colocation->includesEnergy;
}

UnitPrice tariffOf(const CostRequest& request, Filler& fill, CostPlan& plan)
{
    if (request.tariff) {
        return *request.tariff;
    }
    const auto value = fill.usual(CostParameter::ElectricityPrice);
    if (!value && paysEnergy(request)) {
        plan.leftOut.push_back(LeftOut::Electricity);
    }
    return {{std::llround(value.value_or(0) * static_cast<double>(kMillion))}, request.currency};
}

void fillAmounts(const CostRequest& request, Filler& fill, CostPlan& plan)
{
    OwnershipInputs& in = plan.inputs;
    in.installation = fill.amount(request.installation, LeftOut::Installation);
    in.softwareYearly = fill.amount(request.softwareYearly, LeftOut::Software);
    in.staffYearly = fill.amount(request.staffYearly, LeftOut::Staff);
    in.licences = request.licences.value_or(in.licences);
    in.colocation = request.colocation;
    in.spaceMonthly = request.spaceMonthly.value_or(in.spaceMonthly);
    if (!request.colocation && !request.spaceMonthly) {
        plan.leftOut.push_back(LeftOut::Premises);
    }
}

void fillRates(const CostRequest& request, const CostSubject& subject, Filler& fill, CostPlan& plan)
{
    OwnershipInputs& in = plan.inputs;
    in.tariff = tariffOf(request, fill, plan);
    in.pue = fill.number(request.pue, CostParameter::Pue, 1);
    in.utilisation = fill.number(request.utilisation, CostParameter::Utilisation, 1);
    const double years = request.years ? *request.years : fill.number({}, CostParameter::AmortisationYears, 1);
    in.years = std::max(kShortestLife, static_cast<int>(std::lround(years)));
    if (request.years) {
        in.years = *request.years; // also a wrong one, so that the check can say so
    }
    in.active = subject.active;
    in.idle = subject.idle;
    if (paysEnergy(request) && subject.active.value <= 0 && !leavesOut(plan, LeftOut::Electricity)) {
        plan.leftOut.push_back(LeftOut::Electricity); // nobody states what the machine draws
    }
    in.supportShare = fill.share(request.supportShare, CostParameter::SupportShare, LeftOut::Support);
    in.residualShare = fill.share(request.residualShare, CostParameter::ResidualShare, LeftOut::Residual);
    if (request.discountRate) {
        in.discountRate = *request.discountRate;
    } else if (const auto rate = fill.usual(CostParameter::DiscountRate)) {
        in.discountRate = *rate;
    } else {
        plan.leftOut.push_back(LeftOut::Discount);
    }
}

// To the purchase, where it can be priced.
Result<void> addNetwork(const CostSources& sources, const CostRequest& request, const CostSubject& subject,
                        Scenario scenario, CostPlan& plan)
{
    if (!needsNetwork(subject.copyNodes)) {
        return {};
    }
    if (subject.joining.network == nullptr) {
        plan.leftOut.push_back(LeftOut::Network);
        return {};
    }
    auto price = networkPrice(sources.book, subject.joining, wishOf(sources, request), scenario);
    if (!price) {
        return std::unexpected(price.error());
    }
    const auto minor = networkMinor(price->joining, price->tariff, subject.nodes);
    if (!minor) {
        plan.leftOut.push_back(LeftOut::Network);
        return {};
    }
    plan.networkCost.minor = *minor;
    const auto whole = sum(plan.inputs.purchase, plan.networkCost);
    if (!whole) {
        return std::unexpected(whole.error());
    }
    plan.inputs.purchase = *whole;
    plan.networkParts = networkParts(price->joining, subject.nodes);
    plan.network = std::move(*price);
    return {};
}

Result<void> fillPurchase(const CostSources& sources, const CostRequest& request, const CostSubject& subject,
                          Scenario scenario, CostPlan& plan)
{
    if (request.purchase) {
        plan.inputs.purchase = *request.purchase;
        return {};
    }
    if (subject.owned) {
        plan.leftOut.push_back(LeftOut::Purchase);
        return {};
    }
    auto price = systemPrice(sources.book, sources.defaults, subject.machine, wishOf(sources, request), scenario);
    if (!price) {
        return std::unexpected(price.error());
    }
    const auto whole = purchaseCost(*price, subject.nodes);
    if (!whole) {
        return std::unexpected(whole.error());
    }
    plan.inputs.purchase = *whole;
    plan.price = std::move(*price);
    if (subject.machine.system == nullptr) {
        plan.leftOut.push_back(LeftOut::Host);
    }
    return addNetwork(sources, request, subject, scenario, plan);
}

// What has a price: the machine, its accelerators, their network, and the model where tokens are sold.
std::vector<std::string> itemsOf(const CostSubject& subject)
{
    std::vector<std::string> items;
    if (subject.machine.system != nullptr) {
        items.push_back(subject.machine.system->id.text);
        items.push_back(subject.machine.system->accelerator.text);
    } else {
        items.push_back(subject.machine.accelerator.text);
    }
    if (subject.joining.network != nullptr) {
        items.push_back(subject.joining.network->id.text);
    }
    items.push_back(subject.model);
    return items;
}

std::string firstCurrency(const PriceBook& book, const std::string& item)
{
    const std::vector<std::string> known = currenciesOf(book, item, Offer::Purchase);
    const auto usual = std::find(known.begin(), known.end(), kUsualCurrency);
    return usual != known.end() ? *usual : known.empty() ? std::string() : known.front();
}

// Dollars if the machine or its accelerators are priced in them, otherwise the first currency of the machine.
std::string machineCurrency(const PriceBook& book, const Machine& machine)
{
    std::string whole = machine.system != nullptr ? firstCurrency(book, machine.system->id.text) : std::string();
    if (whole == kUsualCurrency) {
        return whole;
    }
    const std::string item = machine.system != nullptr ? machine.system->accelerator.text : machine.accelerator.text;
    const std::string part = item.empty() ? std::string() : firstCurrency(book, item);
    return whole.empty() || part == kUsualCurrency ? part : whole;
}

} // namespace

bool leavesOut(const CostPlan& plan, LeftOut item)
{
    return std::find(plan.leftOut.begin(), plan.leftOut.end(), item) != plan.leftOut.end();
}

PriceWish wishOf(const CostSources& sources, const CostRequest& request)
{
    const CostDefault* stale = findDefault(sources.defaults, CostParameter::StaleMonths, request.currency);
    const int months = stale != nullptr ? static_cast<int>(std::lround(stale->value)) : kStaleMonths;
    return {request.currency, request.region, request.today, months};
}

Result<CostPlan> planCost(const CostSources& sources, const CostRequest& request, const CostSubject& subject,
                          Scenario scenario)
{
    CostPlan plan;
    plan.inputs = emptyInputs(request.currency);
    plan.stated = request.stated;
    plan.networkCost = {0, request.currency};
    if (const auto priced = fillPurchase(sources, request, subject, scenario, plan); !priced) {
        return std::unexpected(priced.error());
    }
    const std::vector<std::string> items = itemsOf(subject);
    plan.aside = ownPricesAside(sources.book, items, wishOf(sources, request));
    plan.behind = ownPricesBehind(sources.book, items, wishOf(sources, request));
    Filler fill(sources, request, scenario, plan);
    fillAmounts(request, fill, plan);
    fillRates(request, subject, fill, plan);
    plan.leftOut.push_back(LeftOut::Financing);
    if (const auto sound = checkOwnership(plan.inputs); !sound) {
        return std::unexpected(sound.error());
    }
    return plan;
}

Currency usualCurrency(const PriceBook& book, const Machine& machine)
{
    const std::string own = machineCurrency({{}, book.own, {}}, machine);
    const std::string code = own.empty() ? machineCurrency(book, machine) : own;
    return findCurrency(code).value_or(*findCurrency(kUsualCurrency));
}

} // namespace berth::cost
