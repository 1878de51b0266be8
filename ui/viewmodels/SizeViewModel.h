// Everything the Size page shows: the requirement, the ranked configurations, the chosen one explained, its charts, and
// the derivation of the number that was asked. Each edit asks the runner; each answer changes the page in
// place. A requirement that cannot be sized leaves the last results where they are and says why at its field.
#pragma once

#include "ui/viewmodels/Derivation.h"
#include "ui/viewmodels/Details.h"
#include "ui/viewmodels/EstimateRunner.h"
#include "ui/viewmodels/Guidance.h"
#include "ui/viewmodels/Requirement.h"
#include "ui/viewmodels/Results.h"
#include "ui/viewmodels/SeriesStyles.h"
#include "ui/viewmodels/compare/DemandOf.h"
#include "ui/viewmodels/size/Diagnosis.h"
#include "ui/viewmodels/size/NearFinder.h"
#include "ui/viewmodels/size/Remedies.h"
#include "ui/viewmodels/size/SizeCharts.h"
#include "ui/viewmodels/size/Steps.h"
#include "ui/viewmodels/size/Tally.h"

namespace berth::viewmodels {

class SizeViewModel : public QObject
{
    Q_OBJECT
    Q_PROPERTY(berth::viewmodels::Requirement* requirement READ requirement CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel* results READ results CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::Details* details READ details CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::Derivation* derivation READ derivation CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::Remedies* remedies READ remedies CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::Diagnosis* diagnosis READ diagnosis CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::Guidance* guidance READ guidance CONSTANT FINAL)
    Q_PROPERTY(QString selectedId READ selectedId NOTIFY selectionChanged FINAL)
    Q_PROPERTY(bool ownSelected READ isOwnSelected NOTIFY selectionChanged FINAL)
    Q_PROPERTY(berth::viewmodels::Tally tally READ tally NOTIFY answered FINAL)
    Q_PROPERTY(berth::viewmodels::Ranking ranking READ ranking NOTIFY rankingChanged FINAL)
    Q_PROPERTY(berth::viewmodels::SortKey sortColumn READ sortColumn NOTIFY orderingChanged FINAL)
    Q_PROPERTY(bool descending READ isDescending NOTIFY orderingChanged FINAL)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY orderingChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(berth::viewmodels::SizeCharts* charts READ charts CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel* measured READ measured CONSTANT FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("The session owns its pages.")

public:
    SizeViewModel(const catalog::Catalog& catalog, const Formatter& format, QObject* parent, Lease lease = {});

    [[nodiscard]] Requirement* requirement() { return &m_requirement; }
    [[nodiscard]] QAbstractItemModel* results() { return &m_results; }
    [[nodiscard]] Details* details() { return &m_details; }
    [[nodiscard]] Derivation* derivation() { return &m_derivation; }
    [[nodiscard]] Remedies* remedies() { return &m_remedies; }
    [[nodiscard]] const Remedies& advice() const { return m_remedies; }
    [[nodiscard]] Diagnosis* diagnosis() { return &m_diagnosis; }
    [[nodiscard]] Guidance* guidance() { return &m_guidance; }
    [[nodiscard]] QString selectedId() const { return m_selectedId; }
    [[nodiscard]] bool isOwnSelected() const { return m_selectedId == kOwnId; }
    [[nodiscard]] Tally tally() const { return m_tally; }
    [[nodiscard]] Ranking ranking() const { return m_ranking; }
    [[nodiscard]] SortKey sortColumn() const { return m_ordering.column; }
    [[nodiscard]] bool isDescending() const { return m_ordering.descending; }
    [[nodiscard]] QString filter() const { return m_ordering.filter; }
    void setFilter(const QString& filter);
    [[nodiscard]] bool isBusy() const { return m_runner.isBusy() || m_steps.isBusy(); }
    [[nodiscard]] bool isLookingNear() const
    {
        return m_near.isBusy() || m_steps.isBusy();
    } // rows are still to be added
    [[nodiscard]] SizeCharts* charts() { return &m_charts; }
    [[nodiscard]] QAbstractItemModel* measured() { return &m_measured; } // published runs near to the chosen one

    void setFormat(const Formatter& format);
    [[nodiscard]] const Formatter& format() const { return m_format; }
    // The facts of the catalogue are exchanged between these two, while no thread of the page reads them.
    void hold();
    [[nodiscard]] bool isStill() const;
    void releaseWith(const Lease& lease); // of the new facts; offers and asks anew
    void setMeasurements(evidence::Measurements measurements); // asks anew
    // Asks anew. A new currency is that of the requirement from now on, unless this is how the program starts.
    void setCosts(const workspace::CostSettings& settings, bool starting = false);
    [[nodiscard]] const workspace::CostSettings& costSettings() const { return m_costSettings; }
    // The chosen configuration; nullptr before the first answer. Lives until the next answer.
    [[nodiscard]] const sizing::Sizing* selected() const;
    [[nodiscard]] const Answer* answer() const { return m_answer.get(); }
    // What the answer was held against; nothing before the first one.
    [[nodiscard]] comparison::Demand demand() const;
    // The chosen configuration as a request that leads to it, whatever the catalogue's defaults become; nothing before
    // the first answer.
    [[nodiscard]] std::optional<sizing::SizingRequest> selectedRequest() const;

    // The chosen configuration as lines of text, for the clipboard.
    Q_INVOKABLE QString asText() const;
    Q_INVOKABLE int rowOf(const QString& id) const { return m_results.rowOf(id); } // -1: it is not listed

    // What was chosen when the program ended, before the first answer.
    void startAt(const QString& id) { m_selectedId = id.isEmpty() ? m_selectedId : id; }

public Q_SLOTS:
    void select(const QString& id);
    void selectOwn(); // also before the next answer has it
    void rankBy(berth::viewmodels::Ranking ranking); // searches anew
    void sortBy(berth::viewmodels::SortKey column); // best first; a second time: the other way round
    void explain(const QString& id, const QString& key); // of a row of the results
    void adopt(const QString& id); // takes a configuration of the results as the user's own, as it is

Q_SIGNALS:
    void selectionChanged();
    void answered();
    void listed(); // the rows are those of the answer, each in its place
    void ownChosen(); // other hardware was chosen for it, and it is listed
    void orderingChanged();
    void rankingChanged();
    void busyChanged();
    void stopped(); // one of its threads; see isStill
    void applied(const QString& what); // a change that was proposed

private:
    void ask();
    void take(const std::shared_ptr<const Answer>& answer);
    void takeNear(const std::shared_ptr<const Answer>& answer);
    void showRows();
    [[nodiscard]] std::deque<Steps::Step> rowSteps();
    void showSelected();
    void showDetails();
    [[nodiscard]] std::deque<Steps::Step> detailSteps(); // of the chosen one, with its costs
    void showSurroundings();
    void showCharts();

    Formatter m_format;
    workspace::CostSettings m_costSettings;
    Requirement m_requirement;
    EstimateRunner m_runner;
    std::shared_ptr<const Answer> m_answer; // the last that could be sized
    std::shared_ptr<const Answer> m_waiting; // to be shown after the present one; nothing: there is none
    std::shared_ptr<const Costs> m_costs; // of the chosen configuration; nothing: it has none
    std::optional<QList<ResultRow>> m_nextRows; // being shown in parts
    RowModel<ResultRow> m_results;
    Details m_details;
    Derivation m_derivation;
    Remedies m_remedies;
    Diagnosis m_diagnosis;
    Guidance m_guidance;
    Ordering m_ordering;
    QString m_selectedId = kOwnId;
    bool m_choseOwn = false; // since the rows were listed
    QString m_explainedId;
    Ranking m_ranking = Ranking::Cost;
    Tally m_tally;
    SizeCharts m_charts{this};
    SeriesStyles m_styles;
    Lease m_lease; // of the present facts
    bool m_former = false; // the answer is of facts that were exchanged: nothing more is made of it
    RowModel<MeasuredRow> m_measured;
    const catalog::Catalog& m_catalog;
    NearFinder m_near;
    Steps m_steps{this};
};

} // namespace berth::viewmodels
