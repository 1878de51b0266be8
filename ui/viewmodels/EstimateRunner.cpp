#include "ui/viewmodels/EstimateRunner.h"

#include "ui/viewmodels/size/Candidates.h"

#include <QElapsedTimer>

#include <algorithm>
#include <iterator>
#include <utility>

namespace berth::viewmodels {

namespace {

constexpr double kNanosecondsPerMillisecond = 1e6;

std::optional<Error> fillModels(Answer& answer, const Workshop& workshop, const Question& question)
{
    auto search = priced(workshop, question);
    if (!search) {
        return search.error();
    }
    auto found = modelCandidates(workshop, question, *search);
    if (!found) {
        return found.error();
    }
    answer.ofModels = true;
    answer.candidates = *std::move(found);
    answer.search = std::make_shared<const Search>(*std::move(search));
    return std::nullopt;
}

std::optional<Error> fillHardware(Answer& answer, const Workshop& workshop, const Question& question)
{
    auto found = searchFor(workshop, question);
    if (!found) {
        return found.error();
    }
    const auto search = std::make_shared<const Search>(*std::move(found));
    if (question.own) {
        auto own = ownCandidate(workshop, question, *search);
        if (!own) {
            return own.error();
        }
        answer.candidates.push_back(*std::move(own));
    }
    std::vector<Candidate> best = foundCandidates(workshop, *search);
    std::vector<Candidate> others = otherCandidates(workshop, question, *search, best);
    for (std::vector<Candidate>* group : {&best, &others}) {
        std::move(group->begin(), group->end(), std::back_inserter(answer.candidates));
    }
    answer.search = search;
    return std::nullopt;
}

} // namespace

Answer makeAnswer(const catalog::Catalog& catalog, const Question& question, sizing::PreparedModels& prepared,
                  std::shared_ptr<const evidence::EvidenceIndex> index)
{
    QElapsedTimer timer;
    timer.start();
    Answer answer{.users = question.users, .index = std::move(index)};
    const Workshop workshop{catalog, prepared, answer.index.get()};
    answer.error = question.findModels && question.own ? fillModels(answer, workshop, question)
                                                       : fillHardware(answer, workshop, question);
    answer.milliseconds = static_cast<double>(timer.nsecsElapsed()) / kNanosecondsPerMillisecond;
    return answer;
}

EstimateRunner::EstimateRunner(const catalog::Catalog& catalog, QObject* parent, Lease lease)
    : QObject(parent), m_catalog(catalog), m_lease(std::move(lease))
{
    m_pool.setMaxThreadCount(1);
}

EstimateRunner::~EstimateRunner()
{
    m_pool.waitForDone();
}

void EstimateRunner::ask(const Question& question)
{
    ++m_asked;
    m_next = question;
    proceed();
}

void EstimateRunner::releaseWith(Lease lease)
{
    m_prepared.forget();
    m_guidance.reset();
    m_index.reset();
    m_lease = std::move(lease);
    m_held = false;
    proceed();
}

void EstimateRunner::proceed()
{
    if (m_next && !m_running && !m_held) {
        start(*std::exchange(m_next, std::nullopt));
    }
    setBusy(m_running || m_next);
}

void EstimateRunner::setMeasurements(evidence::Measurements measurements)
{
    m_measurements = std::make_shared<const evidence::Measurements>(std::move(measurements));
}

void EstimateRunner::start(const Question& question)
{
    m_running = true;
    m_pool.start([this, question, number = m_asked, measurements = m_measurements, lease = m_lease] {
        if (measurements && !m_index) {
            m_index = leased(
                std::make_shared<const evidence::EvidenceIndex>(evidence::makeEvidenceIndex(m_catalog, measurements)),
                lease);
        }
        Answer answer = makeAnswer(m_catalog, question, m_prepared, m_index);
        answer.number = number;
        if (!m_guidance) {
            m_guidance = leased(
                std::make_shared<const std::vector<guidance::AuditRow>>(guidance::auditGuidance(m_catalog, m_prepared)),
                lease);
        }
        answer.guidance = m_guidance;
        answer.search = leased(answer.search, lease);
        answer.lease = lease;
        const auto snapshot = std::make_shared<const Answer>(std::move(answer));
        QMetaObject::invokeMethod(this, [this, snapshot] { finish(snapshot); }, Qt::QueuedConnection);
    });
}

void EstimateRunner::finish(const std::shared_ptr<const Answer>& answer)
{
    m_running = false;
    proceed();
    Q_EMIT answered(answer);
    Q_EMIT stopped();
}

void EstimateRunner::setBusy(bool busy)
{
    if (busy != m_busy) {
        m_busy = busy;
        Q_EMIT busyChanged();
    }
}

} // namespace berth::viewmodels
