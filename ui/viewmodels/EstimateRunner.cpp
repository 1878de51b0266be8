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
    Answer answer{.index = std::move(index)};
    const Workshop workshop{catalog, prepared, answer.index.get()};
    answer.error = question.findModels && question.own ? fillModels(answer, workshop, question)
                                                       : fillHardware(answer, workshop, question);
    answer.milliseconds = static_cast<double>(timer.nsecsElapsed()) / kNanosecondsPerMillisecond;
    return answer;
}

EstimateRunner::EstimateRunner(const catalog::Catalog& catalog, QObject* parent) : QObject(parent), m_catalog(catalog)
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
    if (m_busy) {
        m_next = question;
        return;
    }
    start(question);
}

void EstimateRunner::setMeasurements(evidence::Measurements measurements)
{
    m_measurements = std::make_shared<const evidence::Measurements>(std::move(measurements));
}

void EstimateRunner::start(const Question& question)
{
    setBusy(true);
    m_pool.start([this, question, number = m_asked, measurements = m_measurements] {
        if (measurements && !m_index) {
            m_index =
                std::make_shared<const evidence::EvidenceIndex>(evidence::makeEvidenceIndex(m_catalog, *measurements));
        }
        Answer answer = makeAnswer(m_catalog, question, m_prepared, m_index);
        answer.number = number;
        if (!m_guidance) {
            m_guidance =
                std::make_shared<const std::vector<guidance::AuditRow>>(guidance::auditGuidance(m_catalog, m_prepared));
        }
        answer.guidance = m_guidance;
        auto snapshot = std::make_shared<const Answer>(std::move(answer));
        QMetaObject::invokeMethod(this, [this, snapshot] { finish(snapshot); }, Qt::QueuedConnection);
    });
}

void EstimateRunner::finish(const std::shared_ptr<const Answer>& answer)
{
    if (m_next) {
        start(*std::exchange(m_next, std::nullopt));
    } else {
        setBusy(false);
    }
    Q_EMIT answered(answer);
}

void EstimateRunner::setBusy(bool busy)
{
    if (busy != m_busy) {
        m_busy = busy;
        Q_EMIT busyChanged();
    }
}

} // namespace berth::viewmodels
