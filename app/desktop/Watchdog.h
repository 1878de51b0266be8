// Says how long the interface is deaf: an application that times every event it delivers. Used where BERTH_WATCHDOG
// names a file; every event that takes longer than a frame adds a line to it at once, so that a test can tell at which
// step of a journey it happened: "23.1 ms, 11.0 ms of work, MetaCall berth::viewmodels::EstimateRunner". The work is
// what the thread was really given; the rest it waited for the processor. GUI thread only.
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>

namespace berth::desktop {

class WatchedApplication : public QApplication
{
public:
    static constexpr double kFrameMilliseconds = 16; // 60 frames a second

    WatchedApplication(int& argc, char** argv, const QString& path);

    bool notify(QObject* receiver, QEvent* event) override;

private:
    void tell(double milliseconds, double work, const char* receiver, int event);

    QFile m_file;
    QElapsedTimer m_since; // the outermost event
    double m_worked = 0; // milliseconds of the thread when it began
    int m_depth = 0;
};

} // namespace berth::desktop
