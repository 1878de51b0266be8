#include "ui/viewmodels/size/Diagnosis.h"

#include "ui/viewmodels/size/ConstraintWords.h"

#include <algorithm>

namespace berth::viewmodels {

Diagnosis::Diagnosis(const catalog::Catalog& catalog, sizing::PreparedModels& prepared, QObject* parent)
    : QObject(parent), m_catalog(catalog), m_prepared(prepared)
{ }

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
        auto found = std::make_shared<solve::Diagnosis>(solve::diagnose(m_catalog, search->problem, m_prepared));
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
    QList<ConstraintRow> all;
    QList<ConstraintRow> changes;
    if (m_diagnosis) {
        for (const solve::Relaxation& relaxation : m_diagnosis->relaxations) {
            const ConstraintRow row = constraintRow(relaxation, m_search->problem, m_format);
            all << row;
            if (!row.change.isEmpty()) {
                changes << row;
            }
        }
    }
    m_reason = all.isEmpty() ? QString() : constraintReason(all.constFirst(), m_diagnosis->possibilities);
    m_constraints.setRows(all);
    m_changes.setRows(changes);
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
