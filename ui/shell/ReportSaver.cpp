#include "ui/shell/ReportSaver.h"

#include "core/report/SizingReport.h"

#include "ui/report/PdfReportWriter.h"
#include "ui/viewmodels/Messages.h"
#include "ui/viewmodels/Words.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QRegularExpression>
#include <QStandardPaths>

namespace berth::shell {

namespace {

// A file name made of the model's and the hardware's: letters, digits and hyphens only, so that nothing in a name can
// lead to another folder.
QString proposedName(const sizing::Sizing& sizing)
{
    constexpr int kLongest = 120;
    QString name = QString::fromStdString(sizing.configuration.model->displayName + "-"
                                          + sizing.configuration.deployment.accelerator().id.text);
    static const QRegularExpression others(QStringLiteral("[^A-Za-z0-9.]+"));
    name.replace(others, QStringLiteral("-"));
    while (name.startsWith(QLatin1Char('.')) || name.startsWith(QLatin1Char('-'))) {
        name.remove(0, 1);
    }
    return name.left(kLongest) + QStringLiteral(".pdf");
}

report::SizingReportDetails makeDetails(viewmodels::Session& session, const sizing::Sizing& sizing)
{
    const QDate today = QDate::currentDate();
    report::SizingReportDetails details;
    details.catalogueDate = session.catalog().date;
    details.date = {today.year(), today.month(), today.day()};
    details.language = session.preferences()->language().replace(u'_', u'-').toStdString(); // BCP 47
    for (const Finding& finding : report::weightiestFirst(sizing.memory.findings)) {
        details.remarks.push_back(viewmodels::sentence(finding, session.numbers()).toStdString());
    }
    if (sizing.performanceGap) {
        details.remarks.push_back(viewmodels::sentence(*sizing.performanceGap, session.numbers()).toStdString());
    }
    return details;
}

} // namespace

QString ReportSaver::write(viewmodels::Session& session, const QString& path)
{
    const sizing::Sizing* sizing = session.size()->selected();
    if (sizing == nullptr) {
        return tr("There is no result to report yet.");
    }
    const viewmodels::Words words(QLocale(session.preferences()->language()));
    const auto written = paper::writePdf(report::makeSizingReport(*sizing, makeDetails(session, *sizing)), words, path);
    return written ? QString() : viewmodels::sentence(written.error(), session.numbers());
}

void ReportSaver::save(viewmodels::Session* session)
{
    const sizing::Sizing* sizing = session->size()->selected();
    if (sizing == nullptr) {
        return;
    }
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString path = QFileDialog::getSaveFileName(nullptr, tr("Save report"), folder.filePath(proposedName(*sizing)),
                                                tr("PDF documents (*.pdf)"));
    if (path.isEmpty()) {
        return;
    }
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        path += QLatin1String(".pdf");
    }
    const QString problem = write(*session, path);
    if (problem.isEmpty()) {
        Q_EMIT saved(QDir::toNativeSeparators(path));
    } else {
        Q_EMIT failed(problem);
    }
}

} // namespace berth::shell
