#include "ui/viewmodels/EstimateRunner.h"

#include <QElapsedTimer>

#include <utility>

namespace berth::viewmodels {

namespace {

constexpr double kNanosecondsPerMillisecond = 1e6;

sizing::SizingRequest onSystem(sizing::SizingRequest request, const spec::SystemSpec& system)
{
    request.system = system.id.text;
    request.accelerator.clear();
    request.count.reset();
    for (auto* ranks : {&request.tp, &request.pp, &request.ep, &request.dp}) {
        ranks->reset();
    }
    return request;
}

Surroundings surroundingsOf(const Result<sizing::Sizing>& sizing, sizing::PreparedModels& prepared,
                            const evidence::EvidenceIndex* index)
{
    Surroundings around;
    if (!sizing || !sizing->performance) {
        return around;
    }
    if (const auto basis = prepared.basis(sizing->configuration)) {
        const sizing::Plan plan = sizing::planOf(sizing->configuration);
        around.curve = sizing::concurrencyCurve(*basis, plan);
        around.roofline = sizing::rooflineOf(*basis, plan, {sizing->memory, sizing->performance});
    }
    if (index != nullptr) {
        around.measured = evidence::nearestEvidence(*index, *sizing->configuration.catalog, sizing->configuration);
    }
    return around;
}

} // namespace

Answer makeAnswer(const catalog::Catalog& catalog, const sizing::SizingRequest& request,
                  sizing::PreparedModels& prepared, std::shared_ptr<const evidence::EvidenceIndex> index)
{
    QElapsedTimer timer;
    timer.start();
    Answer answer{.own = sizing::size(catalog, request, prepared, sizing::Explain::Yes)};
    answer.index = std::move(index);
    if (answer.own) {
        answer.ownAround = surroundingsOf(answer.own, prepared, answer.index.get());
        for (const spec::SystemSpec& system : catalog.systems) {
            answer.systems.push_back(
                {&system, sizing::size(catalog, onSystem(request, system), prepared, sizing::Explain::Yes)});
            SystemSizing& entry = answer.systems.back();
            entry.around = surroundingsOf(entry.sizing, prepared, answer.index.get());
        }
    }
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

void EstimateRunner::ask(const sizing::SizingRequest& request)
{
    ++m_asked;
    if (m_busy) {
        m_next = request;
        return;
    }
    start(request);
}

void EstimateRunner::setMeasurements(evidence::Measurements measurements)
{
    m_measurements = std::make_shared<const evidence::Measurements>(std::move(measurements));
}

void EstimateRunner::start(const sizing::SizingRequest& request)
{
    setBusy(true);
    m_pool.start([this, request, number = m_asked, measurements = m_measurements] {
        if (measurements && !m_index) {
            m_index =
                std::make_shared<const evidence::EvidenceIndex>(evidence::makeEvidenceIndex(m_catalog, *measurements));
        }
        Answer answer = makeAnswer(m_catalog, request, m_prepared, m_index);
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
