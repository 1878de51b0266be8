#include "ui/charts/ChartSaver.h"

#include "ui/controls/StartFolder.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

namespace berth::charts {

namespace {

constexpr qsizetype kLongestName = 60; // letters, of which one may take four of the 255 bytes that Linux allows

} // namespace

QString ChartSaver::proposedName(const QString& title)
{
    static const QRegularExpression others(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QString words = QString::fromUtf8(title.toUtf8()); // in half a letter the expression would find nothing
    const QStringList parts = words.replace(others, QStringLiteral("-")).split(u'-', Qt::SkipEmptyParts);
    const QString name = parts.join(u'-').left(kLongestName);
    return (name.isEmpty() ? QStringLiteral("chart") : name) + QStringLiteral(".png");
}

void ChartSaver::save(PlotItem* plot, const QString& name)
{
    const QDir folder(controls::startFolder());
    const QStringList kinds{tr("Pictures (*.png)"), tr("Vector graphics (*.svg)"), tr("PDF documents (*.pdf)"),
                            tr("Tables (*.csv)")};
    QString kind;
    QString path = QFileDialog::getSaveFileName(nullptr, tr("Save chart"), folder.filePath(proposedName(name)),
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
        Q_EMIT failed(refusal(path));
    }
}

QString ChartSaver::refusal(const QString& path)
{
    static const QStringList endings{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf"),
                                     QStringLiteral("csv")};
    const QString shown = QDir::toNativeSeparators(path);
    if (!endings.contains(QFileInfo(path).suffix().toLower())) {
        return tr("%1 could not be written. The ending must be .png, .svg, .pdf or .csv.").arg(shown);
    }
    if (!QFileInfo(path).dir().exists()) {
        return tr("%1 could not be written. There is no such folder.").arg(shown);
    }
    return tr("%1 could not be written. Choose another folder, or make room on the disk.").arg(shown);
}

bool ChartSaver::write(PlotItem* plot, const QString& path) const
{
    return plot != nullptr && plot->save(QUrl::fromLocalFile(path));
}

} // namespace berth::charts
