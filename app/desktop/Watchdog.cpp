#include "app/desktop/Watchdog.h"

#include <QMetaEnum>
#include <QTextStream>

namespace berth::desktop {

namespace {

constexpr double kNanosecondsPerMillisecond = 1e6;

} // namespace

WatchedApplication::WatchedApplication(int& argc, char** argv, const QString& path)
    : QApplication(argc, argv), m_file(path)
{
    (void)m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
}

// Events that are sent from within another one belong to it; the receiver may be gone when it returns.
bool WatchedApplication::notify(QObject* receiver, QEvent* event)
{
    const char* name = receiver->metaObject()->className();
    const int type = event->type();
    if (m_depth++ == 0) {
        m_since.start();
    }
    const bool done = QApplication::notify(receiver, event);
    if (--m_depth == 0) {
        const double taken = static_cast<double>(m_since.nsecsElapsed()) / kNanosecondsPerMillisecond;
        if (taken > kFrameMilliseconds) {
            tell(taken, name, type);
        }
    }
    return done;
}

void WatchedApplication::tell(double milliseconds, const char* receiver, int event)
{
    const char* type = QMetaEnum::fromType<QEvent::Type>().valueToKey(event);
    QTextStream(&m_file) << QString::number(milliseconds, 'f', 1) << " ms " << (type != nullptr ? type : "event") << ' '
                         << receiver << '\n';
}

} // namespace berth::desktop
