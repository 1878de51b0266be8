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

std::vector<sizing::CurvePoint> curveOf(const Result<sizing::Sizing>& sizing, sizing::PreparedModels& prepared)
{
    if (!sizing || !sizing->performance) {
        return {};
    }
    const auto basis = prepared.basis(sizing->configuration);
    return basis ? sizing::concurrencyCurve(*basis, sizing::planOf(sizing->configuration))
                 : std::vector<sizing::CurvePoint>();
}

} // namespace

Answer makeAnswer(const catalog::Catalog& catalog, const sizing::SizingRequest& request,
                  sizing::PreparedModels& prepared)
{
    QElapsedTimer timer;
    timer.start();
    Answer answer{.own = sizing::size(catalog, request, prepared, sizing::Explain::Yes)};
    if (answer.own) {
        answer.ownCurve = curveOf(answer.own, prepared);
        for (const spec::SystemSpec& system : catalog.systems) {
            answer.systems.push_back(
                {&system, sizing::size(catalog, onSystem(request, system), prepared, sizing::Explain::Yes)});
            answer.systems.back().curve = curveOf(answer.systems.back().sizing, prepared);
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

void EstimateRunner::start(const sizing::SizingRequest& request)
{
    setBusy(true);
    m_pool.start([this, request, number = m_asked] {
        Answer answer = makeAnswer(m_catalog, request, m_prepared);
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
