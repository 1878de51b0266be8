#include "ui/viewmodels/ReportDetails.h"

#include "core/guidance/Relevance.h"
#include "ui/viewmodels/AuditWords.h"
#include "ui/viewmodels/Messages.h"
#include "ui/viewmodels/Results.h"

#include <QDate>

namespace berth::viewmodels {

namespace {

constexpr std::size_t kMostClaims = 6; // that are worth their lines on paper

std::vector<report::GuidanceLine> guidanceLines(const catalog::Catalog& catalog,
                                                const std::vector<guidance::AuditRow>& audit,
                                                const sizing::Configuration& configuration, const Formatter& format)
{
    std::vector<report::GuidanceLine> lines;
    for (const guidance::AuditRow* row : guidance::relevantRows(catalog, audit, configuration)) {
        if (row->agreement == guidance::Agreement::NotComparable || lines.size() == kMostClaims) {
            continue;
        }
        const catalog::GuidanceClaim& claim = *row->claim;
        const QStringList what{claimTopic(claim), claimFacts(catalog, claim, format)};
        lines.push_back({.finding = row->agreement == guidance::Agreement::Agree ? report::Finding::Agrees
                                                                                 : report::Finding::Differs,
                         .claim = what.join(QStringLiteral(" · ")).toStdString(),
                         .reason = sentence(row->reason, claim, format).toStdString(),
                         .source = claim.provenance.source});
    }
    return lines;
}

std::vector<std::string> remarksOf(const sizing::Sizing& sizing, const Formatter& format)
{
    std::vector<std::string> remarks;
    for (const Finding& finding : report::weightiestFirst(sizing.memory.findings)) {
        remarks.push_back(sentence(finding, format).toStdString());
    }
    if (sizing.performanceGap) {
        remarks.push_back(sentence(*sizing.performanceGap, format).toStdString());
    }
    return remarks;
}

} // namespace

report::SizingReportDetails reportDetails(const SizeViewModel& page, const catalog::Catalog& catalog,
                                          const QString& language, const Formatter& format)
{
    const QDate today = QDate::currentDate();
    report::SizingReportDetails details;
    details.catalogueDate = catalog.date;
    details.date = {today.year(), today.month(), today.day()};
    details.language = QString(language).replace(u'_', u'-').toStdString(); // BCP 47
    const sizing::Sizing* sizing = page.selected();
    if (sizing == nullptr) {
        return details;
    }
    details.demand = page.demand();
    details.rates = page.costSettings().rates;
    details.remarks = remarksOf(*sizing, format);
    if (const Surroundings* around = aroundOf(*page.answer(), page.selectedId())) {
        details.curve = around->curve;
        details.measured = around->measured;
    }
    if (page.answer()->guidance) {
        details.guidance = guidanceLines(catalog, *page.answer()->guidance, sizing->configuration, format);
    }
    return details;
}

} // namespace berth::viewmodels
