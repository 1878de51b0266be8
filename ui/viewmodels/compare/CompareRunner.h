// Estimates of pinned configurations off the GUI thread. While one set is being worked on, only the newest of those
// that follow is kept. The catalogue must outlive the runner; to exchange its facts, hold the runner until nothing
// runs. Use from the GUI thread.
#pragma once

#include <optional> // first: the moc of Qt 6.4 misreads <compare> where nothing of the standard library precedes it

#include "core/comparison/Compared.h"
#include "core/workspace/CostSettings.h"
#include "ui/viewmodels/LiveCatalog.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace berth::viewmodels {

struct ComparedSet
{
    Lease lease{}; // of the facts that the rest points to
    std::vector<comparison::Compared> all{};
    std::shared_ptr<const evidence::EvidenceIndex> index{}; // owner of what the measurements point to
    std::shared_ptr<const workspace::CostSettings> costs{}; // owner of the exchange rates that were used
};

struct CompareQuestion
{
    std::vector<comparison::Asked> asked;
    comparison::Demand demand{}; // what all of them are held against
    Currency currency;
    std::string today; // ISO date
    std::shared_ptr<const evidence::EvidenceIndex> index{}; // nothing: no measurements
    std::shared_ptr<const workspace::CostSettings> costs{}; // nothing: usual values alone
};

// The work itself, for tests and for the runner's thread.
[[nodiscard]] ComparedSet makeComparedSet(const catalog::Catalog& catalog, sizing::PreparedModels& prepared,
                                          const CompareQuestion& question);

class CompareRunner : public QObject
{
    Q_OBJECT

public:
    // Without a lease the facts are never exchanged.
    CompareRunner(const catalog::Catalog& catalog, QObject* parent, Lease lease = {});
    ~CompareRunner() override;

    void ask(const CompareQuestion& question);
    [[nodiscard]] bool isBusy() const { return m_busy; } // answers are to come
    [[nodiscard]] bool isRunning() const { return m_running; } // the worker reads the catalogue
    // Begins nothing until it is released; the newest question waits.
    void hold() { m_held = true; }
    // Goes on with other facts. Not while it is running.
    void releaseWith(Lease lease);

Q_SIGNALS:
    void answered(const std::shared_ptr<berth::viewmodels::ComparedSet>& set);
    void busyChanged();
    void stopped(); // the worker reads the catalogue no longer

private:
    void proceed();
    void start(const CompareQuestion& question);
    void finish(const std::shared_ptr<ComparedSet>& set);

    const catalog::Catalog& m_catalog;
    sizing::PreparedModels m_prepared;
    QThreadPool m_pool;
    std::optional<CompareQuestion> m_next;
    Lease m_lease; // of the present facts
    bool m_busy = false;
    bool m_running = false;
    bool m_held = false;
};

} // namespace berth::viewmodels
