#include "ui/viewmodels/size/Remedies.h"

#include "ui/viewmodels/size/RemedyWords.h"

namespace berth::viewmodels {

Remedies::Remedies(const catalog::Catalog& catalog, sizing::PreparedModels& prepared, QObject* parent)
    : QObject(parent), m_catalog(catalog), m_prepared(prepared)
{
    connect(&m_job, &LatestJob::busyChanged, this, &Remedies::busyChanged);
    connect(&m_steps, &Steps::finished, this, &Remedies::busyChanged);
}

void Remedies::show(const std::shared_ptr<const Answer>& answer, const Candidate& candidate, const Formatter& format)
{
    m_format = format;
    m_job.start([this, answer, &candidate]() -> LatestJob::Done {
        auto advice = std::make_shared<advise::Advice>(
            advise::advise(m_catalog, candidate.request, *candidate.sizing, m_prepared));
        if (candidate.place) { // on the fewest nodes that are fast enough
            std::erase_if(advice->savings,
                          [](const advise::Saving& saving) { return saving.code != advise::SavingCode::UnusedMemory; });
        }
        return [this, advice, answer, &candidate] {
            m_advice = std::move(*advice);
            m_answer = answer;
            fill();
        };
    });
}

QList<AdviceRow> Remedies::remediesOf(const Candidate& candidate, const Formatter& format) const
{
    if (!candidate.sizing || candidate.sizing->memory.verdict == memory::Verdict::Fits) {
        return {}; // spares the search for savings
    }
    return remedyRows(advise::advise(m_catalog, candidate.request, *candidate.sizing, m_prepared), format);
}

void Remedies::setFormat(const Formatter& format)
{
    m_format = format;
    fill();
}

void Remedies::fill()
{
    if (m_saving != m_advice.remedies.empty()) { // the other list shows them
        m_saving = !m_saving;
        m_rows.writeRows({}, 0, 0);
        Q_EMIT changed();
    }
    const double least = m_answer ? m_answer->search->problem.targets.leastPerUser.value_or(0) : 0;
    const QList<AdviceRow> rows = m_saving ? savingRows(m_advice, least, m_format) : remedyRows(m_advice, m_format);
    std::deque<Steps::Step> steps;
    qsizetype at = 0;
    do { // also where there is none: the former ones go
        steps.push_back([this, rows, at] {
            m_rows.writeRows(rows, at, 1);
            Q_EMIT changed();
        });
    } while (++at < rows.size());
    m_steps.start(std::move(steps));
}

void Remedies::apply(const QString& id)
{
    const auto place = static_cast<std::size_t>(id.toInt());
    if (id.toInt() < 0 || id.toInt() >= count() || m_steps.isBusy()) { // half of it is shown
        return;
    }
    const QString title = m_rows.rows().at(id.toInt()).title;
    if (!m_saving) {
        Q_EMIT chosen(m_advice.remedies[place].request, title);
        return;
    }
    const advise::Saving& saving = m_advice.savings[place];
    if (saving.code != advise::SavingCode::UnusedMemory) {
        Q_EMIT chosen(saving.request, title);
    }
}

} // namespace berth::viewmodels
