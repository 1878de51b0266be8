#include "ui/viewmodels/compare/CompareRunner.h"

#include <utility>

namespace berth::viewmodels {

ComparedSet makeComparedSet(const catalog::Catalog& catalog, sizing::PreparedModels& prepared,
                            const CompareQuestion& question)
{
    ComparedSet set{.all = {}, .index = question.index};
    const comparison::Surroundings around{catalog, prepared, set.index.get(), question.cost};
    for (const comparison::Asked& asked : question.asked) {
        set.all.push_back(comparison::estimateCompared(asked, around, sizing::Explain::Yes));
    }
    return set;
}

CompareRunner::CompareRunner(const catalog::Catalog& catalog, QObject* parent) : QObject(parent), m_catalog(catalog)
{
    m_pool.setMaxThreadCount(1); // answers in the order of their questions
}

CompareRunner::~CompareRunner()
{
    m_pool.waitForDone();
}

void CompareRunner::ask(const CompareQuestion& question)
{
    if (m_busy) {
        m_next = question;
        return;
    }
    start(question);
}

void CompareRunner::start(const CompareQuestion& question)
{
    if (!std::exchange(m_busy, true)) {
        Q_EMIT busyChanged();
    }
    m_pool.start([this, question] {
        auto set = std::make_shared<ComparedSet>(makeComparedSet(m_catalog, m_prepared, question));
        QMetaObject::invokeMethod(this, [this, set] { finish(set); }, Qt::QueuedConnection);
    });
}

void CompareRunner::finish(const std::shared_ptr<ComparedSet>& set)
{
    if (m_next) {
        start(*std::exchange(m_next, std::nullopt)); // what was asked before is not shown any more
        return;
    }
    m_busy = false;
    Q_EMIT answered(set);
    Q_EMIT busyChanged();
}

} // namespace berth::viewmodels
