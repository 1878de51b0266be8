#include "core/cost/CostReport.h"

#include "core/cost/CostTrace.h"

#include <algorithm>

namespace berth::cost {
namespace {

constexpr double kSecondsPerHour = 3600;

// What all parts of a report work with.
struct Job
{
    const CostSources& sources;
    const CostRequest& request;
    const CostSubject& subject;
    RecordingTrace& trace;

    [[nodiscard]] Money nothing() const { return {0, request.currency}; }
    [[nodiscard]] PriceWish wish() const { return wishOf(sources, request); }
};

std::vector<TokenPoint> tokenPoints(const OwnershipCost& cost, TokensPerSecond rate)
{
    std::vector<TokenPoint> points;
    for (const double utilisation : kShownUtilisations) {
        if (const auto price = costPerMillionTokens(cost, rate, utilisation)) {
            points.push_back({utilisation, *price});
        }
    }
    return points;
}

std::vector<TokenPoint> rentPoints(Money monthly, TokensPerSecond rate)
{
    std::vector<TokenPoint> points;
    for (const double utilisation : kShownUtilisations) {
        if (const auto price = rentPerMillionTokens(monthly, rate, utilisation)) {
            points.push_back({utilisation, *price});
        }
    }
    return points;
}

// A price of the whole system goes before one of its accelerators, and stands alone where these would not do the work.
std::optional<CloudAlternative> findRent(const Job& job, Offer offer)
{
    CloudAlternative found;
    found.offer = offer;
    const Machine& machine = job.subject.machine;
    const bool isSystem = machine.system != nullptr;
    const int accelerators = isSystem ? machine.system->acceleratorCount : machine.acceleratorCount;
    found.inputs.count = std::int64_t{accelerators} * job.subject.nodes;
    if (offer == Offer::OnDemand && job.request.cloudHour) {
        found.inputs.perHour = *job.request.cloudHour;
        return found;
    }
    const auto look = [&](const std::string& item) {
        auto choice = choosePrice(job.sources.book, item, offer, job.wish());
        if (choice) {
            found.inputs.perHour = choice->base;
            found.choice = std::move(*choice);
        }
        return found.choice.has_value();
    };
    if (isSystem && look(machine.system->id.text)) {
        found.inputs.count = job.subject.nodes;
        return found;
    }
    const std::string& item = isSystem ? machine.system->accelerator.text : machine.accelerator.text;
    return accelerators > 0 && !job.subject.hostWeights && look(item) ? std::optional(std::move(found)) : std::nullopt;
}

// Within the years over which it is written off; what comes later is nobody's plan.
std::optional<std::int64_t> monthInUse(const CostReport& report, Money alternativeMonthly)
{
    const auto month = breakEvenMonth(report.cost, alternativeMonthly).value_or(std::nullopt);
    return month && *month <= std::int64_t{report.plan.inputs.years} * kMonthsPerYear ? month : std::nullopt;
}

Result<void> completeRent(const Job& job, const CostReport& report, CloudAlternative& rent)
{
    rent.inputs.hours = job.request.cloudHours.value_or(kHoursPerMonth);
    rent.inputs.egress = job.request.egress.value_or(job.nothing());
    rent.inputs.storage = job.request.storage.value_or(job.nothing());
    const auto monthly = cloudMonthly(rent.inputs);
    if (!monthly) {
        return std::unexpected(monthly.error());
    }
    rent.monthly = *monthly;
    rent.breakEvenMonth = monthInUse(report, *monthly);
    rent.breakEvenUtilisation = breakEvenUtilisation(report.cost, *monthly).value_or(std::nullopt);
    rent.tokens = rentPoints(*monthly, job.subject.output);
    return {};
}

Result<void> addRents(const Job& job, CostReport& report)
{
    for (const Offer offer : {Offer::OnDemand, Offer::Reserved, Offer::Spot}) {
        auto rent = findRent(job, offer);
        if (!rent) {
            continue;
        }
        if (const auto completed = completeRent(job, report, *rent); !completed) {
            return completed;
        }
        traceRent(*rent, report, job.subject.output, job.trace);
        if (report.cloud.empty()) {
            traceRentInstead(*rent, report, job.subject.output, job.trace);
        }
        report.cloud.push_back(std::move(*rent));
    }
    return {};
}

// The price asked for, or the one of the book.
std::optional<UnitPrice> apiPrice(const Job& job, const std::optional<UnitPrice>& asked, Offer offer,
                                  std::optional<PriceChoice>& choice)
{
    if (asked) {
        return asked;
    }
    auto found = choosePrice(job.sources.book, job.subject.model, offer, job.wish());
    if (!found) {
        return std::nullopt;
    }
    choice = std::move(*found);
    return choice->base;
}

Result<void> addApi(const Job& job, CostReport& report)
{
    ApiAlternative api;
    const auto input = apiPrice(job, job.request.apiInput, Offer::ApiInput, api.input);
    const auto output = apiPrice(job, job.request.apiOutput, Offer::ApiOutput, api.output);
    if (!input || !output || !(job.subject.output.value > 0)) {
        return {};
    }
    const double seconds = kSecondsPerHour * kHoursPerMonth * report.plan.inputs.utilisation;
    api.inputs = {*input, *output, job.subject.input.value * seconds, job.subject.output.value * seconds};
    const auto monthly = apiMonthly(api.inputs);
    if (!monthly) {
        return std::unexpected(monthly.error());
    }
    api.monthly = *monthly;
    api.breakEvenMonth = monthInUse(report, *monthly);
    const auto perMillion = rentPerMillionTokens(*monthly, job.subject.output, report.plan.inputs.utilisation);
    if (!perMillion) {
        return {};
    }
    api.perMillionOutput = *perMillion;
    report.api = std::move(api);
    traceApiInstead(report, job.subject, job.trace);
    return {};
}

std::optional<CostRange> rangeEnd(const Job& job, Scenario scenario, double utilisation)
{
    const auto plan = planCost(job.sources, job.request, job.subject, scenario);
    if (!plan) {
        return std::nullopt;
    }
    NullTrace silent;
    const OwnershipCost cost = estimateOwnership(plan->inputs, silent);
    OwnershipInputs sameWork = plan->inputs; // more work is cheaper for each token, but not a month
    sameWork.utilisation = utilisation;
    return CostRange{plan->inputs.purchase, estimateOwnership(sameWork, silent).owning,
                     costPerMillionTokens(cost, job.subject.output, plan->inputs.utilisation)};
}

Result<CostSeries> seriesOf(const Job& job, const CostReport& report)
{
    const int months = report.plan.inputs.years * kMonthsPerYear;
    CostSeries series;
    auto own = cumulative(report.cost.capital, report.cost.running, months);
    if (!own) {
        return std::unexpected(own.error());
    }
    series.own = std::move(*own);
    for (const CloudAlternative& rent : report.cloud) {
        auto paid = cumulative(job.nothing(), rent.monthly, months);
        if (!paid) {
            return std::unexpected(paid.error());
        }
        series.cloud.push_back(std::move(*paid));
    }
    if (report.api) {
        auto paid = cumulative(job.nothing(), report.api->monthly, months);
        if (!paid) {
            return std::unexpected(paid.error());
        }
        series.api = std::move(*paid);
    }
    return series;
}

} // namespace

Result<CostReport> reportCost(const CostSources& sources, const CostRequest& request, const CostSubject& subject,
                              RecordingTrace& trace)
{
    const Job job{sources, request, subject, trace};
    auto plan = planCost(sources, request, subject, Scenario::Base);
    if (!plan) {
        return std::unexpected(plan.error());
    }
    CostReport report;
    report.plan = std::move(*plan);
    if (report.plan.price) {
        if (report.plan.network) {
            traceNetwork(*report.plan.network, request.currency, subject.nodes, trace);
        }
        tracePurchase(*report.plan.price, subject.nodes, report.plan.networkCost, trace);
    }
    traceStated(report.plan, trace);
    report.cost = estimateOwnership(report.plan.inputs, trace);
    report.perMillion = costPerMillionTokens(report.cost, subject.output, report.plan.inputs.utilisation);
    report.tokens = tokenPoints(report.cost, subject.output);
    traceTokens(report, subject.output, trace);
    for (const auto add : {addRents, addApi}) {
        if (const auto added = add(job, report); !added) {
            return std::unexpected(added.error());
        }
    }
    report.low = rangeEnd(job, Scenario::Low, report.plan.inputs.utilisation);
    report.high = rangeEnd(job, Scenario::High, report.plan.inputs.utilisation);
    auto series = seriesOf(job, report);
    if (!series) {
        return std::unexpected(series.error());
    }
    report.series = std::move(*series);
    return report;
}

namespace {

using PriceRows = std::vector<const PriceRow*>;

void addRows(PriceRows& rows, const std::optional<PriceChoice>& choice)
{
    for (const PriceRow* row : choice ? choice->rows : PriceRows()) {
        if (std::find(rows.begin(), rows.end(), row) == rows.end()) {
            rows.push_back(row);
        }
    }
}

} // namespace

PriceRows purchasePrices(const CostPlan& plan)
{
    PriceRows rows;
    if (plan.price) {
        addRows(rows, plan.price->published);
        addRows(rows, plan.price->parts ? plan.price->parts->accelerator : std::nullopt);
    }
    if (plan.network) {
        const NetworkParts& parts = plan.networkParts;
        addRows(rows, parts.links > 0 ? plan.network->link : std::nullopt);
        addRows(rows, parts.switches > 0 ? plan.network->switchEach : std::nullopt);
        addRows(rows, parts.adapters > 0 ? plan.network->adapter : std::nullopt);
    }
    return rows;
}

PriceRows usedPrices(const CostReport& report)
{
    PriceRows rows = purchasePrices(report.plan);
    for (const CloudAlternative& rent : report.cloud) {
        addRows(rows, rent.choice);
    }
    if (report.api) {
        addRows(rows, report.api->input);
        addRows(rows, report.api->output);
    }
    return rows;
}

} // namespace berth::cost
