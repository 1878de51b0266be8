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
    ComparedSet set{.index = question.index, .costs = question.costs};
    cost::CostRequest usual;
    usual.currency = question.currency;
    usual.today = question.today;
    const comparison::Surroundings around{catalog, prepared, set.index.get(), usual};
    for (comparison::Asked asked : question.asked) {
        asked.demand = question.demand;
        set.all.push_back(comparison::estimateCompared(asked, around, sizing::Explain::Yes));
        if (question.costs) {
            reckon(set.all.back(), catalog, question);
        }
    }
    return set;
}

CompareRunner::CompareRunner(const catalog::Catalog& catalog, QObject* parent, Lease lease)
    : QObject(parent), m_catalog(catalog), m_lease(std::move(lease))
{
    m_pool.setMaxThreadCount(1); // answers in the order of their questions
}

CompareRunner::~CompareRunner()
{
    m_pool.waitForDone();
}

void CompareRunner::ask(const CompareQuestion& question)
{
    m_next = question;
    proceed();
}

void CompareRunner::releaseWith(Lease lease)
{
    m_prepared.forget();
    m_lease = std::move(lease);
    m_held = false;
    proceed();
}

void CompareRunner::proceed()
{
    if (m_next && !m_running && !m_held) {
        start(*std::exchange(m_next, std::nullopt));
    }
    const bool busy = m_running || m_next;
    if (std::exchange(m_busy, busy) != busy) {
        Q_EMIT busyChanged();
    }
}

void CompareRunner::start(const CompareQuestion& question)
{
    m_running = true;
    m_pool.start([this, question, lease = m_lease] {
        auto set = std::make_shared<ComparedSet>(makeComparedSet(m_catalog, m_prepared, question));
        set->lease = lease;
        QMetaObject::invokeMethod(this, [this, set] { finish(set); }, Qt::QueuedConnection);
    });
}

void CompareRunner::finish(const std::shared_ptr<ComparedSet>& set)
{
    m_running = false;
    if (!m_next) { // what was asked before is not shown any more
        Q_EMIT answered(set);
    }
    proceed();
    Q_EMIT stopped();
}

} // namespace berth::viewmodels
