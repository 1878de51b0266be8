#include "ui/viewmodels/size/Steps.h"

#include <QElapsedTimer>

#include <utility>

namespace berth::viewmodels {

Steps::Steps(QObject* parent) : QObject(parent)
{
    m_turn.setSingleShot(true);
    m_turn.setInterval(kTurnMilliseconds);
    connect(&m_turn, &QTimer::timeout, this, &Steps::doNext);
}

void Steps::start(std::deque<Step> steps)
{
    m_steps = std::move(steps);
    m_busy = true;
    doNext();
}

void Steps::doNext()
{
    QElapsedTimer worked;
    worked.start();
    do {
        if (!m_steps.empty()) {
            const Step step = std::move(m_steps.front());
            m_steps.pop_front();
            step();
        }
    } while (!m_steps.empty() && worked.elapsed() < kWorkMilliseconds);
    if (!m_steps.empty()) {
        m_turn.start();
    } else if (std::exchange(m_busy, false)) {
        Q_EMIT finished();
    }
}

} // namespace berth::viewmodels
