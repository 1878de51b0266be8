#include "ui/catalogue/ListSaver.h"

#include "ui/controls/StartFolder.h"

#include <QDir>
#include <QFileDialog>
#include <QSaveFile>

namespace berth::catalogue {

QString ListSaver::write(const viewmodels::EntryModel& entries, const QString& path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(entries.asCsv()) >= 0 && file.commit()) {
        return {};
    }
    return tr("%1 cannot be written: %2").arg(QDir::toNativeSeparators(path), file.errorString());
}

void ListSaver::save(viewmodels::EntryModel* entries, const QString& kind)
{
    const QDir folder(controls::startFolder());
    const QString suffix = QStringLiteral(".csv");
    QString path = QFileDialog::getSaveFileName(nullptr, tr("Save the list"), folder.filePath(kind + suffix),
                                                tr("Tables (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    if (!path.endsWith(suffix, Qt::CaseInsensitive)) {
        path += suffix;
    }
    const QString problem = write(*entries, path);
    if (problem.isEmpty()) {
        Q_EMIT saved(QDir::toNativeSeparators(path));
    } else {
        Q_EMIT failed(problem);
    }
}

} // namespace berth::catalogue
