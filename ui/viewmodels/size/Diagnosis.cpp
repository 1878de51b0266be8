#include "ui/viewmodels/size/Diagnosis.h"

#include "ui/viewmodels/size/ConstraintWords.h"

#include <algorithm>
#include <iterator>
#include <ranges>

namespace berth::viewmodels {

Diagnosis::Diagnosis(const catalog::Catalog& catalog, sizing::PreparedModels& prepared, QObject* parent)
    : QObject(parent), m_catalog(catalog), m_prepared(prepared)
{
    connect(&m_job, &LatestJob::busyChanged, this, &Diagnosis::busyChanged);
}

void Diagnosis::show(const std::shared_ptr<const Answer>& answer, const Formatter& format)
{
    m_format = format;
    if (answer->ofModels || !answer->search->solution.ranked.empty()) {
        m_job.cancel();
        m_diagnosis.reset();
        fill();
        return;
    }
    m_job.start([this, search = answer->search]() -> LatestJob::Done {
        auto found = std::make_shared<solve::Diagnosis>(
            solve::diagnose(m_catalog, search->problem, m_prepared, {}, kFieldSteps));
        for (solve::Relaxation& relaxation : found->relaxations) {
            relaxation = stated(relaxation, search->problem);
        }
        return [this, search, found] {
            m_search = search;
            m_diagnosis = std::move(*found);
            fill();
        };
    });
}

void Diagnosis::setFormat(const Formatter& format)
{
    m_format = format;
    fill();
}

void Diagnosis::fill()
{
    constexpr std::size_t kMostNearest = 3; // as many as are read
    QList<ConstraintRow> all, changes;
    QList<FunnelRow> funnel;
    QList<NearestRow> nearest;
    if (m_diagnosis) {
        const solve::Problem& problem = m_search->problem;
        for (const solve::Relaxation& relaxation : m_diagnosis->relaxations) {
            all << constraintRow(relaxation, problem, m_format);
        }
        std::copy_if(all.cbegin(), all.cend(), std::back_inserter(changes),
                     [](const ConstraintRow& row) { return !row.change.isEmpty(); });
        for (const solve::FunnelStep& step : m_diagnosis->funnel) {
            funnel << funnelRow(step, problem, m_format);
        }
        for (const solve::Nearest& one : m_diagnosis->nearest | std::views::take(kMostNearest)) {
            nearest << nearestRow(one, problem, m_format);
        }
    }
    m_reason = all.isEmpty() ? QString() : constraintReason(all.constFirst(), possibilities(), m_format);
    m_funnel.setRows(funnel);
    m_changes.setRows(changes);
    m_nearest.setRows(nearest);
    Q_EMIT changed();
}

void Diagnosis::apply(const QString& id)
{
    if (!m_diagnosis) {
        return;
    }
    for (const ConstraintRow& row : m_changes.rows()) {
        for (const solve::Relaxation& relaxation : m_diagnosis->relaxations) {
            if (row.id == id && constraintId(relaxation.constraint) == id) {
                Q_EMIT chosen(relaxation, m_search->problem.currency, row.change);
                return;
            }
        }
    }
}

} // namespace berth::viewmodels
