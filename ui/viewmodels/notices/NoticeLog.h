// What the program said in this run, the latest first: notices are gone after a few seconds, here they can be read
// again. Kept in memory alone. GUI thread only.
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

    // The same twice in a row counts once; nothing is not said.
    Q_INVOKABLE void add(const QString& text, bool failure);
    Q_INVOKABLE void markSeen();
    Q_INVOKABLE void clear();
    Q_INVOKABLE QString asText() const; // a line each

Q_SIGNALS:
    void changed();

private:
    RowModel<NoticeRow> m_rows;
    QLocale m_locale;
    std::function<QTime()> m_clock;
    int m_given = 0; // ids
    bool m_failed = false;
};

} // namespace berth::viewmodels
