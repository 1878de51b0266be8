// How accurate Berth is, for the page that shows it: predicted against measured as a chart, errors by engine and by
// hardware as a table. The runs are evaluated by a worker that tells how far it is and can be stopped. GUI thread only.
#pragma once

#include <QObject>

#include "core/report/ChartSpec.h"
#include "ui/viewmodels/ForeignTypes.h"
#include "ui/viewmodels/catalogue/AccuracyTable.h"

#include <QThreadPool>

#include <atomic>

namespace berth::viewmodels {

class AccuracyViewModel : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QStringList metrics READ metrics NOTIFY changed FINAL)
    Q_PROPERTY(int metric READ metric WRITE setMetric NOTIFY changed FINAL)
    Q_PROPERTY(int grouping READ grouping WRITE setGrouping NOTIFY changed FINAL)
    Q_PROPERTY(berth::report::ChartSpec chart READ chart NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel* groups READ groups CONSTANT FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString unseen READ unseen NOTIFY changed FINAL)
    Q_PROPERTY(bool known READ isKnown NOTIFY changed FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY runningChanged FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("The catalogue page owns it.")

public:
    explicit AccuracyViewModel(QObject* parent);
    ~AccuracyViewModel() override;

    [[nodiscard]] QStringList metrics() const;
    [[nodiscard]] int metric() const { return m_metric; }
    [[nodiscard]] int grouping() const { return m_grouping; } // an AccuracyGrouping
    [[nodiscard]] const report::ChartSpec& chart() const { return m_chart; }
    [[nodiscard]] QAbstractItemModel* groups() { return &m_table; }
    [[nodiscard]] QString summary() const { return m_summary; }
    [[nodiscard]] QString unseen() const { return m_unseen; } // what the intervals say of runs the fit did not see
    [[nodiscard]] bool isKnown() const { return !m_runs.empty(); }
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] double progress() const { return m_progress; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] const std::vector<AccuracyRun>& runs() const { return m_runs; }

    void setSnapshot(SnapshotPointer all); // what was evaluated before is forgotten
    void setFormat(const Formatter& format);
    void setMetric(int metric);
    void setGrouping(int grouping);

    Q_INVOKABLE void run(); // does nothing while it runs or where it is done
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();
    void runningChanged();
    void progressChanged();

private:
    void finish(const Result<std::vector<AccuracyRun>>& runs);
    void setProgress(double share);
    void show();
    [[nodiscard]] QString unseenText() const;

    SnapshotPointer m_all;
    Formatter m_format;
    std::vector<AccuracyRun> m_runs;
    report::ChartSpec m_chart;
    AccuracyTable m_table;
    QString m_summary, m_unseen, m_problem;
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<bool>> m_stop; // of the run under way
    double m_progress = 0;
    int m_metric = 0;
    int m_grouping = 0;
    bool m_running = false;
};

} // namespace berth::viewmodels
