#include "ui/viewmodels/ReportDetails.h"

#include "core/guidance/Relevance.h"
#include "ui/viewmodels/AuditWords.h"
#include "ui/viewmodels/Messages.h"
#include "ui/viewmodels/Results.h"

#include <QDate>

namespace berth::viewmodels {

namespace {

constexpr std::size_t kMostClaims = 6; // that are worth their lines on paper

// The most relevant, and how many more there are.
void addGuidance(report::SizingReportDetails& details, const catalog::Catalog& catalog,
                 const std::vector<guidance::AuditRow>& audit, const sizing::Configuration& configuration,
                 const Formatter& format)
{
    const auto relevant = guidance::relevantRows(catalog, audit, configuration);
    for (const guidance::AuditRow* row : relevant) {
        if (row->agreement == guidance::Agreement::NotComparable || details.guidance.size() == kMostClaims) {
            continue;
        }
        const catalog::GuidanceClaim& claim = *row->claim;
        const QStringList what{claimTopic(claim), claimFacts(catalog, claim, format)};
        details.guidance.push_back({.finding = row->agreement == guidance::Agreement::Agree ? report::Finding::Agrees
                                                                                            : report::Finding::Differs,
                                    .claim = what.join(QStringLiteral(" · ")).toStdString(),
                                    .reason = sentence(row->reason, claim, format).toStdString(),
                                    .source = claim.provenance.source});
    }
    details.moreGuidance = relevant.size() - details.guidance.size();
}

std::vector<report::RemedyLine> remedyLines(const QList<AdviceRow>& rows)
{
    std::vector<report::RemedyLine> lines;
    for (const AdviceRow& row : rows) {
        lines.push_back({row.title.toStdString(), row.gain.toStdString(), row.price.toStdString()});
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
        addGuidance(details, catalog, *page.answer()->guidance, sizing->configuration, format);
    }
    details.remedies = remedyLines(page.advice().remediesOf(*candidateOf(*page.answer(), page.selectedId()), format));
    return details;
}

} // namespace berth::viewmodels
