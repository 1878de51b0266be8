// Published guidance that concerns the chosen configuration, and one claim of it in full: what is claimed, what Berth
// holds, why they agree or differ, who published it and when. GUI thread only.
#pragma once

#include "core/guidance/Audit.h"
#include "ui/viewmodels/EvidenceRows.h"
#include "ui/viewmodels/Formatter.h"
#include "ui/viewmodels/RowModel.h"
#include "ui/viewmodels/Rows.h"

#include <memory>
#include <vector>

namespace berth::viewmodels {

class Guidance : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QAbstractItemModel* rows READ rows CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int agreeing READ agreeing NOTIFY changed FINAL)
    Q_PROPERTY(int differing READ differing NOTIFY changed FINAL)
    // The claim that was asked for.
    Q_PROPERTY(QString claimId READ claimId NOTIFY claimChanged FINAL)
    Q_PROPERTY(berth::viewmodels::Agreement agreement READ agreement NOTIFY claimChanged FINAL)
    Q_PROPERTY(QString topic READ topic NOTIFY claimChanged FINAL)
    Q_PROPERTY(QString subject READ subject NOTIFY claimChanged FINAL)
    Q_PROPERTY(QString published READ published NOTIFY claimChanged FINAL)
    Q_PROPERTY(QString own READ own NOTIFY claimChanged FINAL)
    Q_PROPERTY(QString verdict READ verdict NOTIFY claimChanged FINAL)
    Q_PROPERTY(QString reason READ reason NOTIFY claimChanged FINAL)
    Q_PROPERTY(QString source READ source NOTIFY claimChanged FINAL)
    Q_PROPERTY(QString date READ date NOTIFY claimChanged FINAL)
    Q_PROPERTY(QString note READ note NOTIFY claimChanged FINAL)
    Q_PROPERTY(QAbstractItemModel* remarks READ remarks CONSTANT FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("The page owns its guidance.")

public:
    Guidance(const catalog::Catalog& catalog, QObject* parent);

    [[nodiscard]] QAbstractItemModel* rows() { return &m_rows; }
    [[nodiscard]] int count() const { return m_rows.rowCount(); }
    [[nodiscard]] int agreeing() const { return countOf(Agreement::Agree); }
    [[nodiscard]] int differing() const { return countOf(Agreement::Differ); }
    [[nodiscard]] QString claimId() const { return m_claimId; }
    [[nodiscard]] Agreement agreement() const { return m_agreement; }
    [[nodiscard]] QString topic() const { return m_topic; }
    [[nodiscard]] QString subject() const { return m_subject; }
    [[nodiscard]] QString published() const { return m_published; }
    [[nodiscard]] QString own() const { return m_own; } // empty: a word or nothing
    [[nodiscard]] QString verdict() const { return m_verdict; }
    [[nodiscard]] QString reason() const { return m_reason; }
    [[nodiscard]] QString source() const { return m_source; }
    [[nodiscard]] QString date() const { return m_date; }
    [[nodiscard]] QString note() const { return m_note; }
    [[nodiscard]] QAbstractItemModel* remarks() { return &m_remarks; }
    [[nodiscard]] const QList<GuidanceRow>& rowList() const { return m_rows.rows(); }

    // `audit` may be empty; it is kept for the claims that are asked for.
    void show(const std::shared_ptr<const std::vector<guidance::AuditRow>>& audit,
              const sizing::Configuration& configuration, const Formatter& format);

public Q_SLOTS:
    void ask(const QString& claimId);

Q_SIGNALS:
    void changed();
    void claimChanged();

private:
    [[nodiscard]] int countOf(Agreement agreement) const;
    [[nodiscard]] GuidanceRow makeRow(const guidance::AuditRow& row) const;

    const catalog::Catalog& m_catalog;
    std::shared_ptr<const std::vector<guidance::AuditRow>> m_audit;
    Formatter m_format;
    RowModel<GuidanceRow> m_rows;
    RowModel<FindingRow> m_remarks;
    Agreement m_agreement = Agreement::NotComparable;
    QString m_claimId, m_topic, m_subject, m_published, m_own, m_verdict, m_reason, m_source, m_date, m_note;
};

} // namespace berth::viewmodels
