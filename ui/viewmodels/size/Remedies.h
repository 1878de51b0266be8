// What to change about the chosen configuration: remedies where it does not run as asked, savings where it pays for
// more than it uses. Found beside the estimates, after a pause; until then the rows of the last one stay. GUI thread
// only.
#pragma once

#include "ui/viewmodels/size/Answer.h"

#include "core/advise/Advise.h"
#include "ui/viewmodels/Formatter.h"
#include "ui/viewmodels/RowModel.h"
#include "ui/viewmodels/size/CostRow.h"
#include "ui/viewmodels/size/LatestJob.h"
#include "ui/viewmodels/size/Steps.h"

namespace berth::viewmodels {

class Remedies : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QAbstractItemModel* rows READ rows CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(bool saving READ isSaving NOTIFY changed FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("The page owns its advice.")

public:
    // The catalogue and the tables must outlive it.
    Remedies(const catalog::Catalog& catalog, sizing::PreparedModels& prepared, QObject* parent);

    [[nodiscard]] QAbstractItemModel* rows() { return &m_rows; }
    [[nodiscard]] const QList<AdviceRow>& rowList() const { return m_rows.rows(); }
    [[nodiscard]] int count() const { return m_rows.rowCount(); }
    [[nodiscard]] bool isSaving() const { return m_saving; } // the rows are savings
    [[nodiscard]] bool isBusy() const { return m_job.isBusy() || m_steps.isBusy(); }
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); } // reads the catalogue
    void cancel() { m_job.cancel(); } // what has not begun

    // At once, for a document; empty where it runs as asked.
    [[nodiscard]] QList<AdviceRow> remediesOf(const Candidate& candidate, const Formatter& format) const;

    void show(const std::shared_ptr<const Answer>& answer, const Candidate& candidate, const Formatter& format);
    void setFormat(const Formatter& format);

public Q_SLOTS:
    void apply(const QString& id);

Q_SIGNALS:
    void changed();
    void busyChanged();
    void chosen(const berth::sizing::SizingRequest& request, const QString& title);

private:
    void fill();

    const catalog::Catalog& m_catalog;
    sizing::PreparedModels& m_prepared;
    Formatter m_format;
    std::shared_ptr<const Answer> m_answer; // that the advice is about
    advise::Advice m_advice;
    RowModel<AdviceRow> m_rows;
    bool m_saving = false;
    Steps m_steps{this}; // a line takes long to make
    LatestJob m_job{this}; // last: its work reads the rest
};

} // namespace berth::viewmodels
