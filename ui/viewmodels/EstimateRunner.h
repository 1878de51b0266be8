// Estimates off the GUI thread. A question is answered as one immutable snapshot; while one is being worked on, only
// the newest of those that follow is kept, so that a moving slider never builds a queue. There is one worker, so
// answers come in the order of their questions and a stale result never overwrites a newer one. The catalogue must
// outlive the runner. Use from the GUI thread.
#pragma once

#include <optional> // first: the moc of Qt 6.4 misreads <compare> where nothing of the standard library precedes it

#include "core/evidence/Evidence.h"
#include "core/guidance/Audit.h"
#include "core/sizing/Concurrency.h"
#include "core/sizing/ServingSpeed.h"
#include "core/sizing/Sizing.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace berth::viewmodels {

// What is shown beside an estimate.
struct Surroundings
{
    std::vector<sizing::CurvePoint> curve{}; // speed over the requests at the same time; empty: not known
    std::optional<performance::Roofline> roofline{};
    std::vector<evidence::Evidence> measured{}; // the nearest first; lives as long as the answer's index
};

struct SystemSizing
{
    const spec::SystemSpec* system = nullptr;
    Result<sizing::Sizing> sizing;
    Surroundings around{};
};

struct Answer
{
    std::uint64_t number = 0; // of the question
    Result<sizing::Sizing> own; // with its derivation
    Surroundings ownAround{};
    std::vector<SystemSizing> systems{}; // the same load on every system, each with its derivation
    double milliseconds = 0;
    std::shared_ptr<const std::vector<guidance::AuditRow>> guidance{}; // all published claims, audited
    std::shared_ptr<const evidence::EvidenceIndex> index{}; // all published measurements; nothing: none were given
};

// The work itself, for tests and for the runner's thread: own configuration and every system of the catalogue. What
// belongs to one machine alone (count, parallel layout) is left to each system's own choice.
[[nodiscard]] Answer makeAnswer(const catalog::Catalog& catalog, const sizing::SizingRequest& request,
                                sizing::PreparedModels& prepared,
                                std::shared_ptr<const evidence::EvidenceIndex> index = {});

class EstimateRunner : public QObject
{
    Q_OBJECT

public:
    EstimateRunner(const catalog::Catalog& catalog, QObject* parent);
    ~EstimateRunner() override;

    void ask(const sizing::SizingRequest& request);
    // Published runs to hold estimates against, from the next question on.
    void setMeasurements(evidence::Measurements measurements);
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void answered(const std::shared_ptr<const berth::viewmodels::Answer>& answer);
    void busyChanged();

private:
    void start(const sizing::SizingRequest& request);
    void finish(const std::shared_ptr<const Answer>& answer);
    void setBusy(bool busy);

    const catalog::Catalog& m_catalog;
    sizing::PreparedModels m_prepared;
    std::shared_ptr<const std::vector<guidance::AuditRow>> m_guidance; // made once, by the worker, which alone reads it
    std::shared_ptr<const evidence::Measurements> m_measurements;
    std::shared_ptr<const evidence::EvidenceIndex> m_index; // made once, by the worker, which alone reads it
    QThreadPool m_pool;
    std::optional<sizing::SizingRequest> m_next;
    std::uint64_t m_asked = 0;
    bool m_busy = false;
};

} // namespace berth::viewmodels
