// Estimates off the GUI thread. A question is answered as one immutable snapshot; while one is being worked on, only
// the newest of those that follow is kept, so that a moving slider never builds a queue. There is one worker, so
// answers come in the order of their questions and a stale result never overwrites a newer one. The catalogue must
// outlive the runner. Use from the GUI thread.
#pragma once

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
    EstimateRunner(const catalog::Catalog& catalog, QObject* parent);
    ~EstimateRunner() override;

    void ask(const Question& question);
    // Published runs to hold estimates against, from the next question on.
    void setMeasurements(evidence::Measurements measurements);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] sizing::PreparedModels& prepared() { return m_prepared; } // for any thread

Q_SIGNALS:
    void answered(const std::shared_ptr<const berth::viewmodels::Answer>& answer);
    void busyChanged();

private:
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
    std::uint64_t m_asked = 0;
    bool m_busy = false;
};

} // namespace berth::viewmodels
