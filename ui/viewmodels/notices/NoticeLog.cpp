#include "ui/viewmodels/notices/NoticeLog.h"

#include "ui/viewmodels/CopiedTable.h"

#include <algorithm>

namespace berth::viewmodels {

NoticeLog::NoticeLog(QObject* parent) : QObject(parent), m_rows(this), m_clock(QTime::currentTime) { }

void NoticeLog::add(const QString& text, bool failure)
{
    say({.text = text, .failure = failure});
}

void NoticeLog::addUndoable(const QString& text, Undoable change)
{
    withdraw(change);
    say({.text = text, .undo = change});
}

void NoticeLog::say(NoticeRow row)
{
    QList<NoticeRow> rows = rowList();
    if (row.text.isEmpty()) {
        return;
    }
    if (rows.isEmpty() || rows.constFirst().text != row.text || row.isUndoable()) {
        row.id = QString::number(++m_given);
        row.time = m_locale.toString(m_clock(), QStringLiteral("HH:mm"));
        rows.prepend(row);
        m_rows.setRows(rows.mid(0, kMost));
        m_failed = m_failed || row.failure;
        Q_EMIT changed();
    }
    const NoticeRow& latest = rowList().constFirst();
    Q_EMIT said(latest.id, latest.text, latest.isUndoable());
}

void NoticeLog::withdraw(Undoable change)
{
    QList<NoticeRow> rows = rowList();
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const NoticeRow& row) { return row.isUndoable() && row.undo == change; });
    if (found != rows.end()) {
        found->undo = Undoable::Nothing;
        const QString id = found->id;
        m_rows.setRows(rows);
        Q_EMIT withdrawn(id);
    }
}

void NoticeLog::undo(const QString& id)
{
    const auto row = std::find_if(rowList().cbegin(), rowList().cend(), [&](const NoticeRow& r) { return r.id == id; });
    if (row != rowList().cend() && row->isUndoable()) {
        const Undoable change = row->undo;
        withdraw(change);
        Q_EMIT undone(change);
    }
}

void NoticeLog::markSeen()
{
    m_failed = false;
    Q_EMIT changed();
}

void NoticeLog::clear()
{
    m_rows.setRows({});
    markSeen();
}

QString NoticeLog::asText() const
{
    QList<QStringList> rows;
    for (const NoticeRow& row : rowList()) {
        rows << QStringList{row.time, row.text};
    }
    return copiedTable(rows);
}

} // namespace berth::viewmodels
