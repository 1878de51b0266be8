#include "app/desktop/Watchdog.h"

#include <QMetaEnum>
#include <QTextStream>
#include <QThread>

#include <ctime>

namespace berth::desktop {

namespace {

constexpr double kNanosecondsPerMillisecond = 1e6;

// Milliseconds that the processor gave to this thread; zero where the system does not tell.
double workOfThread()
{
#ifdef Q_OS_UNIX
    constexpr double kMillisecondsPerSecond = 1e3;
    timespec time{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0) {
        return static_cast<double>(time.tv_sec) * kMillisecondsPerSecond
            + static_cast<double>(time.tv_nsec) / kNanosecondsPerMillisecond;
    }
#endif
    return 0;
}

} // namespace

WatchedApplication::WatchedApplication(int& argc, char** argv, const QString& path)
    : QApplication(argc, argv), m_file(path)
{
    (void)m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
}

// Events that are sent from within another one belong to it; the receiver may be gone when it returns.
bool WatchedApplication::notify(QObject* receiver, QEvent* event)
{
    if (QThread::currentThread() != thread()) { // of the loader of QML, for instance
        return QApplication::notify(receiver, event);
    }
    const char* name = receiver->metaObject()->className();
    const int type = event->type();
    if (m_depth++ == 0) {
        m_since.start();
        m_worked = workOfThread();
    }
    const bool done = QApplication::notify(receiver, event);
    if (--m_depth == 0) {
        const double taken = static_cast<double>(m_since.nsecsElapsed()) / kNanosecondsPerMillisecond;
        if (taken > kFrameMilliseconds) {
            tell(taken, workOfThread() - m_worked, name, type);
        }
    }
    return done;
}

void WatchedApplication::tell(double milliseconds, double work, const char* receiver, int event)
{
    const char* type = QMetaEnum::fromType<QEvent::Type>().valueToKey(event);
    QTextStream(&m_file) << QString::number(milliseconds, 'f', 1) << " ms, " << QString::number(work, 'f', 1)
                         << " ms of work, " << (type != nullptr ? type : "event") << ' ' << receiver << '\n';
}

} // namespace berth::desktop
