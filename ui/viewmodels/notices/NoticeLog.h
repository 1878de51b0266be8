// What the program said in this run, the latest first. Everything that is said goes through here: the window shows the
// latest for a few seconds, a newer one in its place; here all can be read again, and what the last message about a
// requirement, own facts or saved work tells of can be taken back as long as nothing came after it. Kept in memory
// alone. GUI thread only.
#pragma once

#include "ui/viewmodels/RowModel.h"
#include "ui/viewmodels/notices/NoticeRow.h"

#include <QLocale>
#include <QTime>

#include <functional>

namespace berth::viewmodels {

class NoticeLog : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QAbstractItemModel* rows READ rows CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY changed FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("The session owns what was said.")

public:
    static constexpr qsizetype kMost = 200; // older ones are forgotten

    explicit NoticeLog(QObject* parent);

    [[nodiscard]] QAbstractItemModel* rows() { return &m_rows; }
    [[nodiscard]] const QList<NoticeRow>& rowList() const { return m_rows.rows(); }
    [[nodiscard]] int count() const { return m_rows.rowCount(); }
    [[nodiscard]] bool hasFailed() const { return m_failed; } // something that was not looked at yet

    void setLocale(const QLocale& locale) { m_locale = locale; } // of the times from now on
    void setClock(std::function<QTime()> clock) { m_clock = std::move(clock); }

    // The same twice in a row is one row; nothing is not said.
    Q_INVOKABLE void add(const QString& text, bool failure);
    void addUndoable(const QString& text, Undoable change);
    void withdraw(Undoable change); // it is no longer the last of its kind, or there is none
    Q_INVOKABLE void undo(const QString& id); // at most once for each message
    Q_INVOKABLE void markSeen();
    Q_INVOKABLE void clear();
    Q_INVOKABLE QString asText() const; // a line each

Q_SIGNALS:
    void changed();
    void said(const QString& id, const QString& text, bool undoable); // for the window to show
    void withdrawn(const QString& id); // this message can no longer be taken back
    void undone(berth::viewmodels::Undoable change); // somebody wants this

private:
    void say(NoticeRow row);

    RowModel<NoticeRow> m_rows;
    QLocale m_locale;
    std::function<QTime()> m_clock;
    int m_given = 0; // ids
    bool m_failed = false;
};

} // namespace berth::viewmodels
