// Estimates of pinned configurations off the GUI thread. While one set is being worked on, only the newest of those
// that follow is kept. The catalogue must outlive the runner. Use from the GUI thread.
#pragma once

#include <optional> // first: the moc of Qt 6.4 misreads <compare> where nothing of the standard library precedes it

#include "core/comparison/Compared.h"
#include "core/workspace/CostSettings.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace berth::viewmodels {

struct ComparedSet
{
    std::vector<comparison::Compared> all;
    std::shared_ptr<const evidence::EvidenceIndex> index; // owner of what the measurements point to
    std::shared_ptr<const workspace::CostSettings> costs; // owner of the exchange rates that were used
};

struct CompareQuestion
{
    std::vector<comparison::Asked> asked;
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
    CompareRunner(const catalog::Catalog& catalog, QObject* parent);
    ~CompareRunner() override;

    void ask(const CompareQuestion& question);
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void answered(const std::shared_ptr<berth::viewmodels::ComparedSet>& set);
    void busyChanged();

private:
    void start(const CompareQuestion& question);
    void finish(const std::shared_ptr<ComparedSet>& set);

    const catalog::Catalog& m_catalog;
    sizing::PreparedModels m_prepared;
    QThreadPool m_pool;
    std::optional<CompareQuestion> m_next;
    bool m_busy = false;
};

} // namespace berth::viewmodels
