// Estimates off the GUI thread. A question is answered as one immutable snapshot; while one is being worked on, only
// the newest of those that follow is kept, so that a moving slider never builds a queue. There is one worker, so
// answers come in the order of their questions and a stale result never overwrites a newer one. The catalogue must
// outlive the runner; to exchange its facts, hold the runner until nothing runs. Use from the GUI thread.
#pragma once

#include "ui/viewmodels/LiveCatalog.h"
#include "ui/viewmodels/size/Answer.h"
#include "ui/viewmodels/size/Question.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace berth::viewmodels {

// The work itself, for tests and for the runner's thread.
[[nodiscard]] Answer makeAnswer(const catalog::Catalog& catalog, const Question& question,
                                sizing::PreparedModels& prepared,
                                std::shared_ptr<const evidence::EvidenceIndex> index = {});

class EstimateRunner : public QObject
{
    Q_OBJECT

public:
    // Without a lease the facts are never exchanged.
    EstimateRunner(const catalog::Catalog& catalog, QObject* parent, Lease lease = {});
    ~EstimateRunner() override;

    void ask(const Question& question);
    // Published runs to hold estimates against, from the next question on.
    void setMeasurements(evidence::Measurements measurements);
    [[nodiscard]] bool isBusy() const { return m_busy; } // answers are to come
    [[nodiscard]] bool isRunning() const { return m_running; } // the worker reads the catalogue
    // Begins nothing until it is released; the newest question waits.
    void hold() { m_held = true; }
    // Goes on with other facts: everything that was made of the former is made anew. Not while it is running.
    void releaseWith(Lease lease);
    [[nodiscard]] sizing::PreparedModels& prepared() { return m_prepared; } // for any thread

Q_SIGNALS:
    void answered(const std::shared_ptr<const berth::viewmodels::Answer>& answer);
    void busyChanged();
    void stopped(); // the worker reads the catalogue no longer

private:
    void proceed();
    void start(const Question& question);
    void finish(const std::shared_ptr<const Answer>& answer);
    void setBusy(bool busy);

    const catalog::Catalog& m_catalog;
    sizing::PreparedModels m_prepared;
    std::shared_ptr<const std::vector<guidance::AuditRow>> m_guidance; // made once, by the worker, which alone reads it
    std::shared_ptr<const evidence::Measurements> m_measurements;
    std::shared_ptr<const evidence::EvidenceIndex> m_index; // made once, by the worker, which alone reads it
    QThreadPool m_pool;
    std::optional<Question> m_next;
    Lease m_lease; // of the present facts
    std::uint64_t m_asked = 0;
    bool m_busy = false;
    bool m_running = false;
    bool m_held = false;
};

} // namespace berth::viewmodels
