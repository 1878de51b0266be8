#include "ui/viewmodels/SizeViewModel.h"

#include "ui/viewmodels/EvidenceWords.h"
#include "ui/viewmodels/RooflineChart.h"

#include <algorithm>

namespace berth::viewmodels {

SizeViewModel::SizeViewModel(const catalog::Catalog& catalog, const Formatter& format, QObject* parent)
    : QObject(parent), m_format(format), m_requirement(catalog, format, this), m_runner(catalog, this), m_details(this),
      m_derivation(this), m_guidance(catalog, this)
{
    connect(&m_requirement, &Requirement::changed, this, &SizeViewModel::ask);
    connect(&m_runner, &EstimateRunner::answered, this, &SizeViewModel::take);
    connect(&m_runner, &EstimateRunner::busyChanged, this, &SizeViewModel::busyChanged);
    ask();
}

const sizing::Sizing* SizeViewModel::selected() const
{
    return m_answer ? sizingOf(*m_answer, m_selectedId) : nullptr;
}

void SizeViewModel::ask()
{
    m_runner.ask(m_requirement.request());
}

void SizeViewModel::take(const std::shared_ptr<const Answer>& answer)
{
    m_requirement.showError(answer->own ? nullptr : &answer->own.error());
    if (!answer->own) {
        return;
    }
    m_answer = answer;
    showRows();
    showSelected();
    Q_EMIT answered();
}

void SizeViewModel::showRows()
{
    if (!m_answer) {
        return;
    }
    const QList<ResultRow> rows = makeRows(*m_answer, m_ordering, m_format);
    const auto isGroup = [](Group group) {
        return [group](const ResultRow& row) {
            return row.group == group;
        };
    };
    m_holding = static_cast<int>(std::count_if(rows.cbegin(), rows.cend(), isGroup(Group::Holds)));
    m_others = static_cast<int>(std::count_if(rows.cbegin(), rows.cend(), isGroup(Group::HoldsLess))
                                + std::count_if(rows.cbegin(), rows.cend(), isGroup(Group::DoesNotRun)));
    m_results.setRows(rows);
    Q_EMIT selectionChanged(); // the same row may stand elsewhere now
}

void SizeViewModel::showSelected()
{
    if (!m_answer) {
        return;
    }
    if (const sizing::Sizing* sizing = selected()) {
        m_details.show(*sizing, m_format);
        m_guidance.show(m_answer->guidance, sizing->configuration, m_format);
    } else {
        m_details.clear();
    }
    const sizing::Sizing* explained = sizingOf(*m_answer, m_explainedId);
    if (explained != nullptr && !m_derivation.key().isEmpty()) {
        m_derivation.explain(*explained, m_derivation.key(), m_format);
    }
    m_memoryChart = makeMemoryChart(*m_answer, m_results.rows(), m_selectedId, m_format);
    const Surroundings* around = aroundOf(*m_answer, m_selectedId);
    m_measured.setRows(around != nullptr && m_answer->index ? measuredRows(*m_answer->index, around->measured, m_format)
                                                            : QList<MeasuredRow>());
    m_rooflineChart = makeRooflineChart(*m_answer, m_selectedId, m_format);
    m_speedChart = makeSpeedChart(*m_answer, m_results.rows(), m_selectedId, m_format);
    Q_EMIT chartChanged();
}

void SizeViewModel::setMeasurements(evidence::Measurements measurements)
{
    m_runner.setMeasurements(std::move(measurements));
    ask();
}

void SizeViewModel::setFormat(const Formatter& format)
{
    m_format = format;
    m_requirement.setFormat(format);
    showRows();
    showSelected();
}

void SizeViewModel::select(const QString& id)
{
    if (id == m_selectedId || !m_answer || sizingOf(*m_answer, id) == nullptr) {
        return;
    }
    m_selectedId = id;
    showSelected();
    Q_EMIT selectionChanged();
}

void SizeViewModel::sortBy(SortKey column)
{
    m_ordering = {column, column == m_ordering.column && !m_ordering.descending};
    showRows();
    Q_EMIT orderingChanged();
}

void SizeViewModel::explain(const QString& id, const QString& key)
{
    const sizing::Sizing* sizing = m_answer ? sizingOf(*m_answer, id) : nullptr;
    if (sizing != nullptr) {
        m_explainedId = id;
        m_derivation.explain(*sizing, key, m_format);
    }
}

QString SizeViewModel::asText() const
{
    return m_details.asText(m_format);
}

void SizeViewModel::adopt(const QString& id)
{
    m_requirement.hardware()->chooseMachine(Machine::System);
    m_requirement.hardware()->system()->choose(id);
    select(kOwnId);
}

} // namespace berth::viewmodels
