// Keeps what changes while one works: a change is written a moment after the last edit of its kind, off the GUI thread,
// one after the other. Whoever must know whether a change has been kept asks for it at once. Without a workspace
// nothing is kept. GUI thread only; destroying it writes what is still to be written.
#pragma once

#include <optional> // first: the moc of Qt 6.4 misreads <compare> where nothing of the standard library precedes it

#include "core/workspace/Workspace.h"
#include "ui/viewmodels/Formatter.h"

#include <QDateTime>
#include <QMap>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>

namespace berth::viewmodels {

class Keeper : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString note READ note NOTIFY noteChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY noteChanged FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("The session owns its keeper.")

public:
    using Change = std::function<Result<void>(workspace::Workspace&)>;

    explicit Keeper(std::unique_ptr<workspace::Workspace> workspace, QObject* parent = nullptr);
    ~Keeper() override;

    [[nodiscard]] QString note() const; // "Saved 14:32"; empty before the first
    [[nodiscard]] QString error() const { return m_error; } // why the last change was not kept
    [[nodiscard]] workspace::Workspace* workspace() const { return m_workspace.get(); } // nullptr: nothing is kept

    void setFormat(const Formatter& format, const QLocale& locale);
    void put(const QString& kind, Change change);
    [[nodiscard]] Result<void> putNow(const Change& change); // after everything that is still to be written
    void flush(); // waits until all is written

Q_SIGNALS:
    void noteChanged();
    void finished(const QString& error); // of the worker: one change, its problem or nothing

private:
    void write();
    void tell(const QString& error);

    std::shared_ptr<workspace::Workspace> m_workspace;
    QMap<QString, Change> m_waiting;
    QTimer m_pause;
    QThreadPool m_worker;
    Formatter m_format;
    QLocale m_locale; // of dates and times
    QDateTime m_savedAt;
    QString m_error;
};

} // namespace berth::viewmodels
