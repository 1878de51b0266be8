// Slow work beside the estimates: off the GUI thread, after a pause, and only the newest. Work that has begun is
// finished and its result dropped where something newer was started. Use from the GUI thread.
#pragma once

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>

namespace berth::viewmodels {

class LatestJob : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void()>; // on the GUI thread
    using Work = std::function<Done()>; // on a thread of its own

    explicit LatestJob(QObject* parent);
    ~LatestJob() override;

    void start(Work work);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_waiting || m_running; }
    [[nodiscard]] bool isRunning() const { return m_running; } // on its thread

Q_SIGNALS:
    void busyChanged();

private:
    void run();
    void finish(const Done& done);

    static constexpr int kPauseMilliseconds = 150; // longer than a frame of a slider, shorter than a look aside

    QThreadPool m_pool;
    QTimer m_pause;
    Work m_next;
    bool m_waiting = false;
    bool m_running = false;
};

} // namespace berth::viewmodels
