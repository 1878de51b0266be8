#include "core/report/Figures.h"
#include "core/report/SizingReport.h"

namespace berth::report {

namespace {

void addPoint(Series& series, const sizing::CurvePoint& at)
{
    const performance::PerformanceEstimate& e = at.performance;
    series.points.push_back(
        {.x = e.perUser.value, .y = e.output.value, .name = phrase(PhraseCode::UserCount, count(at.concurrency))});
    if (e.intervalLevel > 0 && e.tpotInterval.low > 0) {
        series.low.push_back({.x = 1 / e.tpotInterval.high, .y = e.outputInterval.low});
        series.high.push_back({.x = 1 / e.tpotInterval.low, .y = e.outputInterval.high});
    }
}

} // namespace

ChartSpec makeSpeedCurve(const std::vector<sizing::CurvePoint>& curve, std::int64_t asked)
{
    ChartSpec spec{.kind = ChartKind::Lines, .title = PhraseCode::ThroughputAgainstInteractivity};
    spec.caption = PhraseCode::CurveCaption;
    spec.horizontal = {.title = PhraseCode::TokensPerSecondPerUser, .unit = Unit::TokenPerSecond};
    spec.vertical = {.title = PhraseCode::TokensPerSecondSystem, .unit = Unit::TokenPerSecond};
    Series series{.emphasised = true};
    for (const sizing::CurvePoint& at : curve) {
        if (at.concurrency <= asked) {
            series.chosen = series.points.size();
        }
        addPoint(series, at);
    }
    if (series.low.size() != series.points.size()) {
        series.low.clear();
        series.high.clear();
    }
    spec.series.push_back(std::move(series));
    return spec;
}

} // namespace berth::report
