// Why nothing meets every target: what each constraint leaves, the smallest change of each that would do, and what
// comes nearest. Found beside the estimates, after a pause, because it searches many times. GUI thread only.
#pragma once

#include "ui/viewmodels/size/Answer.h"

#include "core/solve/Diagnosis.h"
#include "ui/viewmodels/Formatter.h"
#include "ui/viewmodels/RowModel.h"
#include "ui/viewmodels/size/DiagnosisRows.h"
#include "ui/viewmodels/size/LatestJob.h"

namespace berth::viewmodels {

class Diagnosis : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool known READ isKnown NOTIFY changed FINAL)
    Q_PROPERTY(QString reason READ reason NOTIFY changed FINAL)
    Q_PROPERTY(int possibilities READ possibilities NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel* funnel READ funnel CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel* nearest READ nearest CONSTANT FINAL)
    Q_PROPERTY(int nearestCount READ nearestCount NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel* changes READ changes CONSTANT FINAL)
    Q_PROPERTY(int changeCount READ changeCount NOTIFY changed FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("The page owns its diagnosis.")

public:
    // The catalogue and the tables must outlive it.
    Diagnosis(const catalog::Catalog& catalog, sizing::PreparedModels& prepared, QObject* parent);

    [[nodiscard]] bool isKnown() const { return m_diagnosis.has_value(); }
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); } // reads the catalogue
    void cancel() { m_job.cancel(); } // what has not begun
    [[nodiscard]] QString reason() const { return m_reason; } // the constraint that rules most out, as a sentence
    [[nodiscard]] int possibilities() const { return m_diagnosis ? m_diagnosis->possibilities : 0; }
    [[nodiscard]] QAbstractItemModel* funnel() { return &m_funnel; } // the constraints in the order applied
    [[nodiscard]] QAbstractItemModel* nearest() { return &m_nearest; } // configurations that hold the load
    [[nodiscard]] int nearestCount() const { return m_nearest.rowCount(); }
    [[nodiscard]] QAbstractItemModel* changes() { return &m_changes; } // those that are enough
    [[nodiscard]] int changeCount() const { return m_changes.rowCount(); }
    [[nodiscard]] const QList<ConstraintRow>& changeRows() const { return m_changes.rows(); }

    void show(const std::shared_ptr<const Answer>& answer, const Formatter& format);
    void setFormat(const Formatter& format);

public Q_SLOTS:
    void apply(const QString& id); // of a change

Q_SIGNALS:
    void changed();
    void busyChanged();
    void chosen(const berth::solve::Relaxation& relaxation, berth::Currency currency, const QString& title);

private:
    void fill();

    const catalog::Catalog& m_catalog;
    sizing::PreparedModels& m_prepared;
    Formatter m_format;
    std::optional<solve::Diagnosis> m_diagnosis;
    std::shared_ptr<const Search> m_search; // what it is about
    QString m_reason;
    RowModel<FunnelRow> m_funnel;
    RowModel<NearestRow> m_nearest;
    RowModel<ConstraintRow> m_changes;
    LatestJob m_job{this}; // last: its work reads the rest
};

} // namespace berth::viewmodels
