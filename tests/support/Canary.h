// A file that must never be opened, and a port of this computer that nobody may call: the proof that no text was taken
// for more than text. Linux only, as the tests are.
#pragma once

#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>

#include <sys/inotify.h>
#include <unistd.h>

namespace berth::testing {

class Canary
{
public:
    Canary() : m_watch(inotify_init1(IN_NONBLOCK))
    {
        QFile file(path());
        if (m_watch < 0 || !file.open(QIODevice::WriteOnly) || !m_server.listen(QHostAddress::LocalHost)) {
            qFatal("no canary");
        }
        file.close();
        inotify_add_watch(m_watch, path().toUtf8().constData(), IN_OPEN);
    }
    ~Canary() { close(m_watch); }
    Canary(const Canary&) = delete;
    Canary& operator=(const Canary&) = delete;

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("canary.png")); }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

    // True once after each time.
    [[nodiscard]] bool wasOpened() const
    {
        char event[4096];
        return read(m_watch, event, sizeof event) > 0;
    }
    [[nodiscard]] bool wasCalled() { return m_server.waitForNewConnection(0) || m_server.hasPendingConnections(); }

private:
    QTemporaryDir m_folder;
    QTcpServer m_server;
    int m_watch;
};

} // namespace berth::testing
