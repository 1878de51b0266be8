#include "ui/viewmodels/notices/NoticeLog.h"

#include "ui/viewmodels/CopiedTable.h"

namespace berth::viewmodels {

NoticeLog::NoticeLog(QObject* parent) : QObject(parent), m_rows(this), m_clock(QTime::currentTime) { }

void NoticeLog::add(const QString& text, bool failure)
{
    QList<NoticeRow> rows = rowList();
    if (text.isEmpty() || (!rows.isEmpty() && rows.constFirst().text == text)) {
        return;
    }
    rows.prepend({.id = QString::number(++m_given),
                  .text = text,
                  .time = m_locale.toString(m_clock(), QLocale::ShortFormat),
                  .failure = failure});
    m_rows.setRows(rows.mid(0, kMost));
    m_failed = m_failed || failure;
    Q_EMIT changed();
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
