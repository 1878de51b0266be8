#include "ui/viewmodels/settings/Storage.h"

#include "ui/viewmodels/Messages.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <utility>

namespace berth::viewmodels {

namespace {

QString dateOf(const std::string& time, const Formatter& format)
{
    return format.moment(QDateTime::fromString(QString::fromStdString(time), Qt::ISODate));
}

} // namespace

Storage::Storage(Work& work, QString preferencesPath, QObject* parent)
    : QObject(parent), m_work(work), m_preferencesPath(std::move(preferencesPath))
{
    refresh();
}

QString Storage::workspacePath() const
{
    return workspace() == nullptr ? QString() : QDir::toNativeSeparators(QString::fromStdString(workspace()->path()));
}

QString Storage::workspaceFolder() const
{
    return workspacePath().isEmpty() ? QString() : QFileInfo(workspacePath()).absolutePath();
}

QString Storage::workspaceSize() const
{
    return workspace() == nullptr ? QString()
                                  : m_locale.formattedDataSize(workspace()->bytes(), 1, QLocale::DataSizeSIFormat);
}

QString Storage::lastBackup() const
{
    return m_backups.rows().isEmpty() ? QString() : m_backups.rows().constFirst().date;
}

void Storage::setFormat(const Formatter& format, const QLocale& locale)
{
    m_format = format;
    m_locale = locale;
    refresh();
}

void Storage::backUp()
{
    if (workspace() == nullptr) {
        return;
    }
    m_work.keeper()->flush();
    const Result<workspace::Backup> made = workspace()->backUp();
    refresh();
    Q_EMIT told(made ? tr("Backup made: %1").arg(QDir::toNativeSeparators(QString::fromStdString(made->path)))
                     : sentence(made.error(), m_format));
}

void Storage::restore(const QString& id)
{
    if (workspace() == nullptr) {
        return;
    }
    m_work.keeper()->flush();
    const Result<void> done = workspace()->restore(id.toStdString());
    if (done) {
        m_work.read();
        Q_EMIT restored();
    }
    refresh();
    Q_EMIT told(done ? tr("Backup restored. What was there before is the latest backup.")
                     : sentence(done.error(), m_format));
}

void Storage::refresh()
{
    QList<BackupRow> rows;
    if (workspace() != nullptr) {
        for (const workspace::Backup& backup : workspace()->backups()) {
            rows.append({.id = QString::fromStdString(backup.path),
                         .date = dateOf(backup.madeAt, m_format),
                         .size = m_locale.formattedDataSize(backup.bytes, 1, QLocale::DataSizeSIFormat)});
        }
    }
    m_backups.setRows(rows);
    Q_EMIT changed();
}

} // namespace berth::viewmodels
