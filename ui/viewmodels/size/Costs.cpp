#include "ui/viewmodels/size/Costs.h"

#include "core/sizing/CostSubject.h"
#include "core/solve/ChoiceCost.h"

#include <QDate>

#include <algorithm>

namespace berth::viewmodels {

namespace {

std::string today()
{
    return QDate::currentDate().toString(Qt::ISODate).toStdString();
}

// Of the day in which it works, where it is known how many tokens come in a day.
std::optional<double> busyShareOf(const solve::Problem& problem, const sizing::Sizing& sizing)
{
    constexpr double kSecondsPerDay = 86'400;
    const double most = sizing.performance ? sizing.performance->total.value * kSecondsPerDay : 0;
    return problem.tokensPerDay && most > 0 ? std::optional(std::min(1.0, *problem.tokensPerDay / most)) : std::nullopt;
}

// Of what no search has found.
Result<cost::CostReport> otherCost(const cost::CostSources& sources, const solve::PricingRequest& pricing,
                                   const solve::Problem& problem, const sizing::Sizing& sizing, RecordingTrace& trace)
{
    const cost::CostSubject subject = sizing::costSubject(sizing);
    cost::CostRequest request = solve::termsFor(pricing, subject, problem.currency);
    if (const auto busy = busyShareOf(problem, sizing)) {
        request.utilisation = busy;
    }
    return cost::reportCost(sources, request, subject, trace);
}

} // namespace

solve::PricingRequest pricingOf(const workspace::CostSettings& settings, const std::string& region, Currency currency)
{
    return {.region = region,
            .today = today(),
            .rates = settings.rates,
            .terms = [settings, currency](const cost::CostSubject& subject) {
                return workspace::costRequest(settings, currency, {}, subject);
            }};
}

Costs costsOf(const catalog::Catalog& catalog, const workspace::CostSettings& settings, const Candidate& candidate,
              const Search& search)
{
    const solve::PricingRequest pricing = pricingOf(settings, search.region, search.problem.currency);
    cost::CostSources sources = solve::sourcesOf(catalog, pricing);
    sources.book.rates = settings.rates; // which outlive the result
    RecordingTrace trace;
    auto report = candidate.place
        ? solve::costOf(sources, pricing, search.problem, search.solution.ranked[*candidate.place].choice, trace)
        : otherCost(sources, pricing, search.problem, *candidate.sizing, trace);
    return {std::move(report), std::move(trace.steps)};
}

} // namespace berth::viewmodels
