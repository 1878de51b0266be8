#include "ui/viewmodels/size/Costs.h"

#include "core/sizing/CostSubject.h"

#include <QDate>

namespace berth::viewmodels {

Costs costsOf(const catalog::Catalog& catalog, const workspace::CostSettings& settings, const Candidate& candidate,
              const Search& search)
{
    const cost::CostSources sources{{catalog.prices, {}, settings.rates}, catalog.costDefaults};
    const cost::CostSubject subject = sizing::costSubject(*candidate.sizing);
    const std::string today = QDate::currentDate().toString(Qt::ISODate).toStdString();
    cost::CostRequest request = workspace::costRequest(settings, search.problem.currency, today, subject);
    request.region = search.region;
    RecordingTrace trace;
    auto report = cost::reportCost(sources, request, subject, trace);
    return {std::move(report), std::move(trace.steps)};
}

const Provenance* priceSource(const Costs& costs)
{
    if (!costs.report || !costs.report->plan.price) {
        return nullptr;
    }
    const cost::SystemPrice& price = *costs.report->plan.price;
    if (price.published) {
        return &price.published->row().provenance;
    }
    const bool known = price.parts && price.parts->accelerator;
    return known ? &price.parts->accelerator->row().provenance : nullptr;
}

} // namespace berth::viewmodels
