#include "ui/charts/ChartSaver.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace berth::charts {

namespace {

// Letters, digits and hyphens only, so that nothing in a name can lead to another folder.
QString fileName(QString name)
{
    static const QRegularExpression others(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return name.replace(others, QStringLiteral("-")) + QStringLiteral(".png");
}

} // namespace

void ChartSaver::save(PlotItem* plot, const QString& name)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    const QStringList kinds{tr("Pictures (*.png)"), tr("Vector graphics (*.svg)"), tr("PDF documents (*.pdf)"),
                            tr("Tables (*.csv)")};
    QString kind;
    QString path = QFileDialog::getSaveFileName(nullptr, tr("Save chart"), folder.filePath(fileName(name)),
                                                kinds.join(QStringLiteral(";;")), &kind);
    if (path.isEmpty()) {
        return;
    }
    if (QFileInfo(path).suffix().isEmpty()) {
        static const QRegularExpression ending(QStringLiteral("\\*(\\.[a-z]+)"));
        path += ending.match(kind).captured(1);
    }
    if (write(plot, path)) {
        Q_EMIT saved(QDir::toNativeSeparators(path));
    } else {
        Q_EMIT failed(QDir::toNativeSeparators(path));
    }
}

bool ChartSaver::write(PlotItem* plot, const QString& path) const
{
    return plot != nullptr && plot->save(QUrl::fromLocalFile(path));
}

} // namespace berth::charts
