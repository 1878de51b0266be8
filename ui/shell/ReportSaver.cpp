#include "ui/shell/ReportSaver.h"

#include "core/report/ComparisonReport.h"
#include "core/report/SizingReport.h"

#include "ui/controls/StartFolder.h"
#include "ui/report/PdfReportWriter.h"
#include "ui/viewmodels/Messages.h"
#include "ui/viewmodels/ReportDetails.h"
#include "ui/viewmodels/Words.h"
#include "ui/viewmodels/size/Costs.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QRegularExpression>

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

// Who writes it, in the head and the foot of its pages.
void addCompany(auto& details, const workspace::Company& company)
{
    details.seller = details.author = company.name;
    details.logo = company.logo.bytes;
    QStringList parts;
    for (const std::string* part : {&company.address, &company.contact, &company.registration, &company.footer}) {
        parts << QString::fromStdString(*part).simplified();
    }
    parts.removeAll(QString());
    details.sellerNote = parts.join(QStringLiteral(" · ")).toStdString();
}

} // namespace

QString ReportSaver::write(viewmodels::Session& session, const QString& path)
{
    const sizing::Sizing* sizing = session.size()->selected();
    if (sizing == nullptr) {
        return tr("There is no result to report yet.");
    }
    const QString language = session.preferences()->language();
    auto details = viewmodels::reportDetails(*session.size(), session.catalog(), language, session.numbers());
    addCompany(details, session.company()->company());
    const viewmodels::Answer& answer = *session.size()->answer();
    const auto costs =
        viewmodels::costsOf(session.catalog(), session.size()->costSettings(),
                            *viewmodels::candidateOf(answer, session.size()->selectedId()), *answer.search);
    details.cost = costs.report ? &*costs.report : nullptr;
    const auto written =
        paper::writePdf(report::makeSizingReport(*sizing, details), viewmodels::Words(QLocale(language)), path);
    return written ? QString() : viewmodels::sentence(written.error(), session.numbers());
}

QString ReportSaver::writeComparison(viewmodels::Session& session, const QString& path)
{
    const viewmodels::ComparedSet* set = session.compare()->shown();
    if (set == nullptr || set->all.empty()) {
        return tr("Nothing is compared yet.");
    }
    const QString language = session.preferences()->language();
    const QDate today = QDate::currentDate();
    report::ComparisonReportDetails details;
    details.catalogueDate = session.catalog().date;
    details.date = {today.year(), today.month(), today.day()};
    details.language = QString(language).replace(u'_', u'-').toStdString(); // BCP 47
    details.rates = session.size()->costSettings().rates;
    details.memoryUnit = viewmodels::memoryUnitOf(session.numbers());
    const viewmodels::Formatter numbers = session.numbers();
    details.remarks = report::guessRemarks(
        set->all, [&](const Finding& finding) { return viewmodels::sentence(finding, numbers).toStdString(); });
    for (report::Text& remark : report::costRemarks(
             set->all, [&](const Error& error) { return viewmodels::sentence(error, numbers).toStdString(); })) {
        details.remarks.push_back(std::move(remark));
    }
    addCompany(details, session.company()->company());
    const auto written =
        paper::writePdf(report::makeComparisonReport(set->all, details), viewmodels::Words(QLocale(language)), path);
    return written ? QString() : viewmodels::sentence(written.error(), session.numbers());
}

// Empty: the user gave up.
QString ReportSaver::askPath(const QString& name)
{
    const QDir folder(controls::startFolder());
    const QString path =
        QFileDialog::getSaveFileName(nullptr, tr("Save report"), folder.filePath(name), tr("PDF documents (*.pdf)"));
    const bool ends = path.isEmpty() || path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    return ends ? path : path + QLatin1String(".pdf");
}

void ReportSaver::tell(const QString& path, const QString& problem)
{
    if (problem.isEmpty()) {
        Q_EMIT saved(QDir::toNativeSeparators(path));
    } else {
        Q_EMIT failed(problem);
    }
}

void ReportSaver::save(viewmodels::Session* session)
{
    const sizing::Sizing* sizing = session->size()->selected();
    const QString path = sizing != nullptr ? askPath(proposedName(*sizing)) : QString();
    if (!path.isEmpty()) {
        tell(path, write(*session, path));
    }
}

void ReportSaver::saveComparison(viewmodels::Session* session)
{
    const QString path = askPath(QStringLiteral("comparison.pdf"));
    if (!path.isEmpty()) {
        tell(path, writeComparison(*session, path));
    }
}

} // namespace berth::shell
