#include "ui/viewmodels/catalogue/AccuracyViewModel.h"

#include "ui/viewmodels/Messages.h"
#include "ui/viewmodels/catalogue/AccuracyChart.h"
#include "ui/viewmodels/catalogue/FactText.h"
#include "ui/viewmodels/catalogue/FactWords.h"

namespace berth::viewmodels {

namespace {

using catalog::TableId;

const AccuracyMetric& metricAt(int index)
{
    return accuracyMetrics()[static_cast<std::size_t>(index)];
}

// The kind that intervals.csv gives the runs of a table.
std::string_view kindOf(TableId table)
{
    return table == TableId::MeasuredLocal ? "local" : "serving";
}

} // namespace

AccuracyViewModel::AccuracyViewModel(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

AccuracyViewModel::~AccuracyViewModel()
{
    cancel();
    m_pool.waitForDone();
}

QStringList AccuracyViewModel::metrics() const
{
    QStringList names;
    for (const AccuracyMetric& metric : accuracyMetrics()) {
        const QString name = factName(metric.table, metric.column);
        names << (metric.table == TableId::MeasuredLocal ? tr("%1, local").arg(name) : name);
    }
    return names;
}

void AccuracyViewModel::setSnapshot(SnapshotPointer all)
{
    cancel();
    m_all = std::move(all);
    m_runs.clear();
    show();
}

void AccuracyViewModel::setFormat(const Formatter& format)
{
    m_format = format;
    show();
}

void AccuracyViewModel::setMetric(int metric)
{
    if (metric != m_metric && metric >= 0 && static_cast<std::size_t>(metric) < accuracyMetrics().size()) {
        m_metric = metric;
        show();
    }
}

void AccuracyViewModel::setGrouping(int grouping)
{
    if (grouping != m_grouping) {
        m_grouping = grouping;
        show();
    }
}

void AccuracyViewModel::run()
{
    if (m_running || !m_all || !m_runs.empty()) {
        return;
    }
    m_running = true;
    m_problem.clear();
    setProgress(0);
    Q_EMIT runningChanged();
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_pool.start([this, all = m_all, stop = m_stop] {
        const auto runs = evaluateRuns(*all, [&](double share) {
            QMetaObject::invokeMethod(this, [this, share] { setProgress(share); }, Qt::QueuedConnection);
            return !*stop;
        });
        QMetaObject::invokeMethod(
            this,
            [this, runs, stop] {
                if (stop == m_stop) {
                    finish(runs);
                }
            },
            Qt::QueuedConnection);
    });
}

void AccuracyViewModel::cancel()
{
    if (m_stop) {
        *m_stop = true;
    }
}

void AccuracyViewModel::finish(const Result<std::vector<AccuracyRun>>& runs)
{
    m_running = false;
    m_problem = runs ? QString() : sentence(runs.error(), m_format);
    if (runs && !*m_stop) {
        m_runs = *runs;
    }
    Q_EMIT runningChanged();
    show();
}

void AccuracyViewModel::setProgress(double share)
{
    m_progress = share;
    Q_EMIT progressChanged();
}

void AccuracyViewModel::show()
{
    const AccuracyMetric& metric = metricAt(m_metric);
    const auto grouping = static_cast<AccuracyGrouping>(m_grouping);
    m_chart = makeAccuracyChart(m_runs, metric);
    m_table.show(accuracyGroups(m_runs, metric, grouping),
                 grouping == AccuracyGrouping::Engine ? tr("Engine") : tr("Hardware"), m_format);
    const validation::MetricSummary all = accuracyOf(m_runs, metric);
    m_summary = m_runs.empty()
        ? QString()
        : tr("Half of %1 published runs are predicted within %2, nine of ten within %3.")
              .arg(m_format.count(static_cast<double>(all.count)), errorText(all.medianApe, false, m_format),
                   errorText(all.p90Ape, false, m_format));
    m_unseen = unseenText();
    m_chart.description = m_summary.toStdString();
    Q_EMIT changed();
}

// The interval of the figure for the commonest workload, from runs that the fit had not seen.
QString AccuracyViewModel::unseenText() const
{
    const AccuracyMetric& metric = metricAt(m_metric);
    for (const catalog::CellRow& row : m_all ? rowsOf(*m_all, TableId::Intervals) : std::vector<catalog::CellRow>()) {
        const auto is = [&](std::string_view column, std::string_view value) {
            return factText(TableId::Intervals, row, column) == value;
        };
        if (is("kind", kindOf(metric.table)) && is("metric", metric.column) && is("generation_known", "1")) {
            const auto number = [&](std::string_view column) {
                return m_format.decimal(QString::fromStdString(factText(TableId::Intervals, row, column)).toDouble(),
                                        2);
            };
            return tr("The model was fitted to these runs. Of pairs of model and device that it had not seen, 80% lie "
                      "between %1 and %2 times the prediction.")
                .arg(number("low"), number("high"));
        }
    }
    return tr("The model was fitted to these runs.");
}

} // namespace berth::viewmodels
