#include "ui/viewmodels/Guidance.h"

#include "core/guidance/Relevance.h"
#include "ui/viewmodels/AuditWords.h"
#include "ui/viewmodels/Messages.h"
#include "ui/viewmodels/Names.h"

#include <QCoreApplication>

#include <algorithm>

namespace berth::viewmodels {

namespace {

class GuidanceText
{
    Q_DECLARE_TR_FUNCTIONS(GuidanceText)

public:
    static QString claim(const QString& topic, const QString& facts, const QString& reason)
    {
        return facts.isEmpty() ? tr("%1. %2", "topic of a claim, what Berth says").arg(topic, reason)
                               : tr("%1, %2. %3", "topic, facts of a claim, what Berth says").arg(topic, facts, reason);
    }
};

// "Rise" of 'Rise, "Deployment Guide"': a row names the publisher, the claim in full the publication.
QString publisher(const Provenance& provenance)
{
    return text(provenance.source).section(QStringLiteral(", \""), 0, 0);
}

QString subjectOf(const catalog::Catalog& catalog, const catalog::GuidanceClaim& claim)
{
    const auto* model = claim.model.empty() ? nullptr : catalog::byId(catalog, claim.model);
    return model != nullptr ? text(model->id.text) : text(claim.modelText);
}

} // namespace

Guidance::Guidance(const catalog::Catalog& catalog, QObject* parent)
    : QObject(parent), m_catalog(catalog), m_rows(this), m_remarks(this)
{ }

int Guidance::countOf(Agreement agreement) const
{
    const QList<GuidanceRow>& rows = m_rows.rows();
    return static_cast<int>(std::count_if(rows.cbegin(), rows.cend(),
                                          [agreement](const GuidanceRow& row) { return row.agreement == agreement; }));
}

GuidanceRow Guidance::makeRow(const guidance::AuditRow& row) const
{
    const catalog::GuidanceClaim& claim = *row.claim;
    return {.id = text(claim.id),
            .agreement = static_cast<Agreement>(row.agreement),
            .lead = agreementWord(row.agreement),
            .text = GuidanceText::claim(claimTopic(claim), claimFacts(m_catalog, claim, m_format),
                                        sentence(row.reason, claim, m_format)),
            .source = publisher(claim.provenance)};
}

void Guidance::show(const std::shared_ptr<const std::vector<guidance::AuditRow>>& audit,
                    const sizing::Configuration& configuration, const Formatter& format)
{
    m_audit = audit;
    m_format = format;
    QList<GuidanceRow> rows;
    if (m_audit) {
        for (const guidance::AuditRow* row : guidance::relevantRows(m_catalog, *m_audit, configuration)) {
            rows << makeRow(*row);
        }
    }
    m_rows.setRows(rows);
    Q_EMIT changed();
    ask(m_claimId);
}

void Guidance::ask(const QString& claimId)
{
    if (!m_audit) {
        return;
    }
    const std::string id = claimId.toStdString();
    const auto row = std::find_if(m_audit->begin(), m_audit->end(),
                                  [&](const guidance::AuditRow& candidate) { return candidate.claim->id == id; });
    if (row == m_audit->end()) {
        return;
    }
    const catalog::GuidanceClaim& claim = *row->claim;
    m_claimId = claimId;
    m_agreement = static_cast<Agreement>(row->agreement);
    m_topic = claimTopic(claim);
    m_subject = subjectOf(m_catalog, claim);
    m_published = claimFacts(m_catalog, claim, m_format);
    m_own = ownFigure(*row, m_format);
    m_verdict = agreementWord(row->agreement);
    m_reason = sentence(row->reason, claim, m_format);
    m_source = text(claim.provenance.source);
    m_date = m_format.date(text(claim.provenance.date));
    m_note = text(claim.notes);
    QList<FindingRow> remarks;
    for (const guidance::AuditRemark& remark : row->remarks) {
        remarks << FindingRow{.id = QString::number(remarks.size()), .text = sentence(remark, claim, m_format)};
    }
    for (const Finding& finding : row->findings) {
        remarks << FindingRow{.id = QString::number(remarks.size()),
                              .severity = static_cast<Severity>(finding.severity),
                              .text = viewmodels::sentence(finding, m_format)};
    }
    m_remarks.setRows(remarks);
    Q_EMIT claimChanged();
}

} // namespace berth::viewmodels
