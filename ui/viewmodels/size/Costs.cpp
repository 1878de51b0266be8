#include "ui/viewmodels/size/Costs.h"

#include "core/sizing/CostSubject.h"

#include <QDate>

namespace berth::viewmodels {

Costs costsOf(const catalog::Catalog& catalog, const Candidate& candidate, Currency currency)
{
    const cost::CostSources sources{{catalog.prices, {}, {}}, catalog.costDefaults};
    cost::CostRequest request;
    request.currency = currency;
    request.today = QDate::currentDate().toString(Qt::ISODate).toStdString();
    RecordingTrace trace;
    auto report = cost::reportCost(sources, request, sizing::costSubject(*candidate.sizing), trace);
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
