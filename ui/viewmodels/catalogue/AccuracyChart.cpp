#include "ui/viewmodels/catalogue/AccuracyChart.h"

#include "core/evidence/Evidence.h"
#include "ui/viewmodels/catalogue/FactText.h"
#include "ui/viewmodels/catalogue/FactWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace berth::viewmodels {

namespace {

constexpr std::size_t kSeries = 6; // styles that can be told apart; the last holds the rest
constexpr double kBand = evidence::kAgreement;

class AccuracyChart
{
    Q_DECLARE_TR_FUNCTIONS(AccuracyChart)

public:
    static QString title() { return tr("Predicted against measured"); }
    static QString predicted(const QString& what) { return tr("Predicted: %1").arg(what); }
    static QString measured(const QString& what) { return tr("Measured: %1").arg(what); }
    static QString withUnit(const QString& what, const QString& unit)
    {
        return unit.isEmpty() ? what : tr("%1, %2", "what, unit").arg(what, unit);
    }
    static QString band() { return tr("within 20%"); }
    static QString rest() { return tr("Other hardware"); }
    static QString point(const QString& name, const QString& engine, const QString& id, const QString& source)
    {
        return tr("%1, %2, %3 from %4", "run, engine, id, source").arg(name, engine, id, source);
    }
};

report::Text asText(const QString& text)
{
    return text.toStdString();
}

struct Range
{
    double least = 1;
    double most = 10;
};

// Whole powers of ten around all points, the same on both axes, so that the diagonal is one.
Range rangeOf(const std::vector<AccuracyRun>& runs, const AccuracyMetric& metric)
{
    double least = HUGE_VAL;
    double most = 0;
    for (const AccuracyRun& run : runs) {
        if (isOf(run, metric) && run.prediction.predicted > 0) {
            least = std::min({least, run.prediction.measured, run.prediction.predicted});
            most = std::max({most, run.prediction.measured, run.prediction.predicted});
        }
    }
    constexpr double kTen = 10;
    return most > 0 ? Range{std::pow(kTen, std::floor(std::log10(least))), std::pow(kTen, std::ceil(std::log10(most)))}
                    : Range();
}

report::Series diagonal(const Range& range)
{
    return {
        .name = asText(AccuracyChart::band()),
        .role = report::SeriesRole::Reference,
        .points = {{.x = range.least, .y = range.least}, {.x = range.most, .y = range.most}},
        .low = {{.x = range.least, .y = range.least * (1 - kBand)}, {.x = range.most, .y = range.most * (1 - kBand)}},
        .high = {{.x = range.least, .y = range.least * (1 + kBand)}, {.x = range.most, .y = range.most * (1 + kBand)}}};
}

report::Axis axis(const QString& title, const Range& range)
{
    return {.title = asText(title), .scale = report::Scale::Logarithmic, .least = range.least, .most = range.most};
}

report::Point pointOf(const AccuracyRun& run)
{
    return {.x = run.prediction.measured,
            .y = run.prediction.predicted,
            .name = asText(
                AccuracyChart::point(run.name, run.engine, QString::fromStdString(run.prediction.id), run.source))};
}

// A series for each of the kinds with most runs, the first five; what is left shares the last.
std::vector<report::Series> seriesOf(const std::vector<AccuracyRun>& runs, const AccuracyMetric& metric)
{
    const std::vector<AccuracyGroup> groups = accuracyGroups(runs, metric, AccuracyGrouping::Hardware);
    std::vector<QString> named;
    for (const AccuracyGroup& group : groups) {
        if (!group.name.isEmpty() && named.size() + 1 < kSeries) {
            named.push_back(group.name);
        }
    }
    std::vector<report::Series> series(named.size() + 1);
    for (std::size_t at = 0; at < series.size(); ++at) {
        series[at].name = asText(at < named.size() ? named[at] : AccuracyChart::rest());
        series[at].role = report::SeriesRole::Measurement;
        series[at].style = static_cast<int>(at);
    }
    for (const AccuracyRun& run : runs) {
        if (isOf(run, metric) && run.prediction.predicted > 0) {
            const auto place = std::find(named.begin(), named.end(), run.hardware) - named.begin();
            series[static_cast<std::size_t>(place)].points.push_back(pointOf(run));
        }
    }
    std::erase_if(series, [](const report::Series& one) { return one.points.empty(); });
    return series;
}

} // namespace

report::ChartSpec makeAccuracyChart(const std::vector<AccuracyRun>& runs, const AccuracyMetric& metric)
{
    const QString what =
        AccuracyChart::withUnit(factName(metric.table, metric.column), factUnit(metric.table, metric.column));
    const Range range = rangeOf(runs, metric);
    report::ChartSpec spec{.kind = report::ChartKind::Lines, .title = asText(AccuracyChart::title())};
    spec.horizontal = axis(AccuracyChart::measured(what), range);
    spec.vertical = axis(AccuracyChart::predicted(what), range);
    spec.series = seriesOf(runs, metric);
    if (!spec.series.empty()) {
        spec.series.push_back(diagonal(range)); // the keyboard comes to the runs first
    }
    return spec;
}

} // namespace berth::viewmodels
