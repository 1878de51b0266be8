#include "ui/viewmodels/SpeedChart.h"

#include "core/report/SizingReport.h"
#include "ui/viewmodels/Alternatives.h"
#include "ui/viewmodels/Results.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace berth::viewmodels {

namespace {

constexpr std::size_t kAlternatives = 3; // more curves than four hide each other

class SpeedChart
{
    Q_DECLARE_TR_FUNCTIONS(SpeedChart)

public:
    static QString target(const QString& number)
    {
        return tr("target %1", "tokens per second of each user").arg(number);
    }
    static QString marks(bool measured)
    {
        return measured ? tr("filled: this load; open: published runs") : tr("filled: this load");
    }
    static QString description(const QString& name, const QString& system, const QString& user)
    {
        return tr("%1 gives %2 in all and %3 to each user.").arg(name, system, user);
    }
};

report::Text users(std::int64_t count)
{
    return report::phrase(report::PhraseCode::UserCount, report::Figure{.value = static_cast<double>(count)});
}

// Lengths within a quarter: the curve is over the users alone.
bool isAlike(double stated, std::int64_t asked)
{
    constexpr double kQuarterMore = 1.25;
    const auto wanted = static_cast<double>(asked);
    return stated > 0 && stated <= wanted * kQuarterMore && wanted <= stated * kQuarterMore;
}

// Of the same model, or of one that differs in nothing but what it learnt, in the same precision on as many of the same
// devices, with prompts and answers of the same length.
bool isOnCurve(const evidence::Evidence& item, const sizing::Configuration& configuration)
{
    const evidence::Likeness& l = item.likeness;
    return l.model != evidence::ModelLikeness::SimilarSize && l.device == evidence::DeviceLikeness::Same && l.sameCount
        && l.samePrecision && !item.entry->local && isAlike(item.entry->input, configuration.input)
        && isAlike(item.entry->output, configuration.output);
}

// "16 users", with the model before it where that is another one.
report::Text runName(const evidence::Evidence& item, const std::optional<double>& concurrency)
{
    const report::Text load = concurrency ? users(static_cast<std::int64_t>(*concurrency)) : report::Text();
    const bool another = item.likeness.model != evidence::ModelLikeness::Same && item.entry->model != nullptr;
    return !another ? load
        : load.empty()
        ? report::Text(item.entry->model->displayName)
        : report::Text(report::phrase(report::PhraseCode::LabelIn, item.entry->model->displayName, load));
}

report::Series measuredSeries(const Answer& answer, const QString& id, const QString& name)
{
    constexpr double kMillisPerSecond = 1e3;
    report::Series series{.name = name.toStdString(), .role = report::SeriesRole::Measurement};
    const Surroundings* around = aroundOf(answer, id);
    for (const evidence::Evidence& item : around != nullptr ? around->measured : std::vector<evidence::Evidence>()) {
        if (!isOnCurve(item, candidateOf(answer, id)->sizing->configuration)) {
            continue;
        }
        const catalog::ThroughputMeasurement& run = answer.index->measurements->serving.at(item.entry->row);
        const std::optional<double> user = run.perUserTokensPerSecond ? run.perUserTokensPerSecond
            : run.tpotMs                                              ? std::optional(kMillisPerSecond / *run.tpotMs)
                                                                      : std::nullopt;
        if (user && run.totalOutputTokensPerSecond) {
            series.points.push_back(
                {.x = *user, .y = *run.totalOutputTokensPerSecond, .name = runName(item, run.concurrency)});
        }
    }
    return series;
}

// Models of one shape run alike, and the curve of one would hide that of the other.
bool covers(const sizing::Sizing& one, const sizing::Sizing& other)
{
    constexpr double kUnseen = 0.02; // less than a marker is wide
    const auto alike = [](TokensPerSecond a, TokensPerSecond b) {
        return std::abs(a.value - b.value) <= kUnseen * b.value;
    };
    const auto& a = one.performance;
    const auto& b = other.performance;
    return a && b && alike(a->perUser, b->perUser) && alike(a->output, b->output);
}

report::Series seriesOf(const Answer& answer, const Alternative& shown)
{
    report::Series series{.name = shown.row.name.toStdString()};
    const Surroundings* around = aroundOf(answer, shown.row.id);
    report::addSpeedCurve(series, around != nullptr ? around->curve : std::vector<sizing::CurvePoint>(), *shown.sizing);
    return series;
}

// The chosen one first, and it alone with its band; the others would cover it.
std::vector<report::Series> curvesOf(const Answer& answer, const std::vector<Alternative>& shown, SeriesStyles& styles)
{
    std::vector<report::Series> curves;
    QStringList names;
    for (const Alternative& alternative : shown) {
        if (!alternative.sizing->performance) {
            continue;
        }
        report::Series series = seriesOf(answer, alternative);
        series.emphasised = curves.empty();
        if (!series.emphasised) {
            series.low.clear();
            series.high.clear();
        }
        curves.push_back(std::move(series));
        names << alternative.row.name;
    }
    const std::vector<int> own = styles.stylesOf(names);
    for (std::size_t at = 0; at < curves.size(); ++at) {
        curves[at].style = own[at];
    }
    return curves;
}

} // namespace

report::ChartSpec makeSpeedChart(const Answer& answer, const QList<ResultRow>& rows, const QString& chosenId,
                                 const Formatter& format, SeriesStyles& styles)
{
    using report::PhraseCode;
    report::ChartSpec spec{.kind = report::ChartKind::Lines, .title = PhraseCode::ThroughputAgainstInteractivity};
    spec.horizontal = {.title = PhraseCode::TokensPerSecondPerUser, .unit = report::Unit::TokenPerSecond};
    spec.vertical = {.title = PhraseCode::TokensPerSecondSystem, .unit = report::Unit::TokenPerSecond};
    const std::vector<Alternative> shown = chosenAndNearest(answer, rows, chosenId, kAlternatives, covers);
    if (shown.empty() || !shown.front().sizing->performance) {
        return spec;
    }
    spec.series = curvesOf(answer, shown, styles);
    if (const auto& least = answer.search->problem.targets.leastPerUser) {
        spec.limits.push_back({.axis = report::Direction::Horizontal,
                               .value = *least,
                               .name = SpeedChart::target(format.entered(*least)).toStdString()});
    }
    const ResultRow& chosen = shown.front().row;
    report::Series measured = measuredSeries(answer, chosen.id, chosen.name);
    spec.subtitle = SpeedChart::marks(!measured.points.empty()).toStdString();
    if (!measured.points.empty()) {
        measured.style = spec.series.front().style;
        spec.series.push_back(std::move(measured));
    }
    spec.description =
        SpeedChart::description(chosen.name, format.text(chosen.system), format.text(chosen.perUser)).toStdString();
    return spec;
}

} // namespace berth::viewmodels
