#include "app/desktop/QuitSignals.h"

#ifdef __unix__

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <csignal>

#include <sys/socket.h>
#include <unistd.h>

namespace berth::desktop {

namespace {

// A handler may do next to nothing; it writes to one end, and the event loop reads at the other.
std::array<int, 2> ends{-1, -1};

extern "C" void tellLoop(int /*signal*/)
{
    const char byte = 0;
    static_cast<void>(!write(ends[0], &byte, sizeof byte)); // a full buffer: it was told before
}

} // namespace

void quitOnSignals()
{
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends.data()) != 0) {
        return; // the system ends it as it would without us
    }
    auto* told = new QSocketNotifier(ends[1], QSocketNotifier::Read, QCoreApplication::instance());
    QObject::connect(told, &QSocketNotifier::activated, QCoreApplication::instance(), [told] {
        told->setEnabled(false);
        QCoreApplication::quit();
    });
    struct sigaction action = {};
    action.sa_handler = tellLoop;
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND); // a second one ends it whatever it does
    sigemptyset(&action.sa_mask);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
        sigaction(signal, &action, nullptr);
    }
}

} // namespace berth::desktop

#else

void berth::desktop::quitOnSignals() { }

#endif
