#include "ui/viewmodels/work/Keeper.h"

#include "ui/viewmodels/Messages.h"

#include <utility>

namespace berth::viewmodels {

namespace {

constexpr int kPauseMilliseconds = 300; // long enough for a slider to come to rest, short enough for a crash

} // namespace

Keeper::Keeper(std::unique_ptr<workspace::Workspace> workspace, QObject* parent)
    : QObject(parent), m_workspace(std::move(workspace))
{
    m_worker.setMaxThreadCount(1); // in order
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &Keeper::write);
    connect(this, &Keeper::finished, this, &Keeper::tell, Qt::QueuedConnection);
}

Keeper::~Keeper()
{
    flush();
}

QString Keeper::note() const
{
    if (!m_error.isEmpty()) {
        return tr("Not saved");
    }
    return m_savedAt.isValid()
        ? tr("Saved %1", "time of day").arg(m_locale.toString(m_savedAt.time(), QStringLiteral("HH:mm")))
        : QString();
}

void Keeper::setFormat(const Formatter& format, const QLocale& locale)
{
    m_format = format;
    m_locale = locale;
    Q_EMIT noteChanged();
}

void Keeper::put(const QString& kind, Change change)
{
    if (!m_workspace) {
        return;
    }
    m_waiting.insert(kind, std::move(change));
    m_pause.start();
}

Result<void> Keeper::putNow(const Change& change)
{
    if (!m_workspace) {
        return {};
    }
    flush();
    const Result<void> done = change(*m_workspace);
    tell(done ? QString() : sentence(done.error(), m_format));
    return done;
}

void Keeper::flush()
{
    m_pause.stop();
    write();
    m_worker.waitForDone();
}

void Keeper::write()
{
    const QMap<QString, Change> waiting = std::exchange(m_waiting, {});
    for (const Change& change : waiting) {
        m_worker.start([this, change, workspace = m_workspace, format = m_format] {
            const Result<void> done = change(*workspace);
            Q_EMIT finished(done ? QString() : sentence(done.error(), format));
        });
    }
}

void Keeper::tell(const QString& error)
{
    m_error = error;
    if (error.isEmpty()) {
        m_savedAt = QDateTime::currentDateTime();
    }
    Q_EMIT noteChanged();
}

} // namespace berth::viewmodels
