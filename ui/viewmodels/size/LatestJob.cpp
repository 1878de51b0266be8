#include "ui/viewmodels/size/LatestJob.h"

#include <utility>

namespace berth::viewmodels {

LatestJob::LatestJob(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &LatestJob::run);
}

LatestJob::~LatestJob()
{
    m_pool.waitForDone();
}

void LatestJob::start(Work work)
{
    m_next = std::move(work);
    m_waiting = true;
    m_pause.start();
    Q_EMIT busyChanged();
}

void LatestJob::cancel()
{
    m_pause.stop();
    m_next = nullptr;
    m_waiting = false;
    Q_EMIT busyChanged();
}

void LatestJob::run()
{
    if (m_running || !m_waiting) {
        return; // begun again when the present work is finished
    }
    m_waiting = false;
    m_running = true;
    m_pool.start([this, work = std::exchange(m_next, nullptr)] {
        Done done = work();
        QMetaObject::invokeMethod(this, [this, done = std::move(done)] { finish(done); }, Qt::QueuedConnection);
    });
}

void LatestJob::finish(const Done& done)
{
    m_running = false;
    if (m_waiting) {
        run();
    } else if (done) {
        done();
    }
    Q_EMIT busyChanged();
}

} // namespace berth::viewmodels
