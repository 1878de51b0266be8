#include "core/report/Figures.h"
#include "core/report/SizingReport.h"

namespace berth::report {

namespace {

void addPoint(Series& series, std::int64_t users, const performance::PerformanceEstimate& e, bool between)
{
    series.points.push_back({.x = e.perUser.value,
                             .y = e.output.value,
                             .name = phrase(PhraseCode::UserCount, count(users)),
                             .between = between});
    if (e.intervalLevel > 0 && e.tpotInterval.low > 0) {
        series.low.push_back({.x = 1 / e.tpotInterval.high, .y = e.outputInterval.low});
        series.high.push_back({.x = 1 / e.tpotInterval.low, .y = e.outputInterval.high});
    }
}

} // namespace

void addSpeedCurve(Series& series, const std::vector<sizing::CurvePoint>& curve, const sizing::Sizing& sizing)
{
    const std::int64_t asked = sizing.configuration.concurrency;
    const auto addAsked = [&] {
        series.chosen = series.points.size();
        addPoint(series, asked, *sizing.performance, false);
    };
    for (const sizing::CurvePoint& point : curve) {
        if (!series.chosen && point.concurrency >= asked) {
            addAsked();
        }
        if (point.concurrency != asked) {
            addPoint(series, point.concurrency, point.performance, point.between);
        }
    }
    if (!series.chosen) {
        addAsked();
    }
    if (series.low.size() != series.points.size()) {
        series.low.clear();
        series.high.clear();
    }
}

ChartSpec makeSpeedCurve(const std::vector<sizing::CurvePoint>& curve, const sizing::Sizing& sizing)
{
    ChartSpec spec{.kind = ChartKind::Lines, .title = PhraseCode::ThroughputAgainstInteractivity};
    spec.caption = PhraseCode::CurveCaption;
    spec.horizontal = {.title = PhraseCode::TokensPerSecondPerUser, .unit = Unit::TokenPerSecond};
    spec.vertical = {.title = PhraseCode::TokensPerSecondSystem, .unit = Unit::TokenPerSecond};
    Series series{.emphasised = true};
    addSpeedCurve(series, curve, sizing);
    spec.series.push_back(std::move(series));
    return spec;
}

} // namespace berth::report
