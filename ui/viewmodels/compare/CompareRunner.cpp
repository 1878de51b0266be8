#include "ui/viewmodels/compare/CompareRunner.h"

#include "core/sizing/CostSubject.h"

#include <utility>

namespace berth::viewmodels {

namespace {

// The cost once more, with what the user set.
void reckon(comparison::Compared& compared, const catalog::Catalog& catalog, const CompareQuestion& question)
{
    if (!compared.sizing) {
        return;
    }
    const cost::CostSources sources{{catalog.prices, {}, question.costs->rates}, catalog.costDefaults};
    const cost::CostSubject subject = sizing::costSubject(*compared.sizing);
    const auto request = workspace::costRequest(*question.costs, question.currency, question.today, subject);
    RecordingTrace trace;
    compared.cost = cost::reportCost(sources, request, subject, trace);
    compared.costSteps = std::move(trace.steps);
}

} // namespace

ComparedSet makeComparedSet(const catalog::Catalog& catalog, sizing::PreparedModels& prepared,
                            const CompareQuestion& question)
{
    ComparedSet set{.all = {}, .index = question.index, .costs = question.costs};
    cost::CostRequest usual;
    usual.currency = question.currency;
    usual.today = question.today;
    const comparison::Surroundings around{catalog, prepared, set.index.get(), usual};
    for (const comparison::Asked& asked : question.asked) {
        set.all.push_back(comparison::estimateCompared(asked, around, sizing::Explain::Yes));
        if (question.costs) {
            reckon(set.all.back(), catalog, question);
        }
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
