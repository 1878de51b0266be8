#include "core/report/Figures.h"
#include "core/report/SizingReport.h"

#include <algorithm>

namespace berth::report {

namespace {

using performance::Bottleneck;
using performance::PerformanceEstimate;

Text rangeOf(Figure low, Figure high)
{
    low.decimals = high.decimals = std::max(low.decimals, high.decimals);
    return phrase(PhraseCode::Range, withoutUnit(low), withoutUnit(high));
}

// Both ends in the unit of the value between them, so that no row reads "98.0 ms, 0.09 to 0.12".
Text timeRange(Seconds value, const performance::Interval& interval)
{
    constexpr double kMillis = 1e3;
    const Unit unit = duration(value).unit;
    const double factor = unit == Unit::Millisecond ? kMillis : 1.0;
    const int decimals = duration(value).decimals;
    return rangeOf({.value = interval.low * factor, .unit = unit, .decimals = decimals},
                   {.value = interval.high * factor, .unit = unit, .decimals = decimals});
}

Row speedRow(PhraseCode name, const Figure& value, Text range)
{
    return {.cells = {Cell{.text = name}, Cell{.text = value}, Cell{.text = std::move(range)}}};
}

} // namespace

PhraseCode bottleneckPhrase(Bottleneck bottleneck)
{
    switch (bottleneck) {
    case Bottleneck::MemoryBandwidth:
        return PhraseCode::LimitMemoryBandwidth;
    case Bottleneck::Compute:
        return PhraseCode::LimitCompute;
    case Bottleneck::Interconnect:
        return PhraseCode::LimitInterconnect;
    case Bottleneck::Launch:
        return PhraseCode::LimitLaunch;
    case Bottleneck::Prompts:
        return PhraseCode::LimitPrompts;
    case Bottleneck::Capacity:
        return PhraseCode::LimitCapacity;
    case Bottleneck::SequenceLimit:
        return PhraseCode::LimitSequences;
    }
    return PhraseCode::LimitMemoryBandwidth;
}

Text speedRange(const PerformanceEstimate& estimate)
{
    const auto& [low, high] = estimate.tpotInterval;
    return low > 0 && high > 0 ? rangeOf(speed(TokensPerSecond(1 / high)), speed(TokensPerSecond(1 / low)))
                               : Text(NotKnown{});
}

Table makeSpeedTable(const PerformanceEstimate& estimate)
{
    const bool known = estimate.intervalLevel > 0;
    const auto orUnknown = [known](Text range) {
        return known ? std::move(range) : Text(NotKnown{});
    };
    Table table;
    table.columns = {Column{.head = PhraseCode::SteadyState},
                     Column{.head = PhraseCode::Predicted, .alignment = Alignment::End},
                     Column{.head = phrase(PhraseCode::Interval, share(estimate.intervalLevel, Detail::Interface)),
                            .alignment = Alignment::End}};
    if (!known) {
        table.columns.back().head = PhraseCode::IntervalLabel;
    }
    table.rows = {
        speedRow(PhraseCode::TimeToFirstToken, duration(estimate.ttft),
                 orUnknown(timeRange(estimate.ttft, estimate.ttftInterval))),
        speedRow(PhraseCode::TimePerOutputToken, duration(estimate.tpot),
                 orUnknown(timeRange(estimate.tpot, estimate.tpotInterval))),
        speedRow(PhraseCode::SpeedPerUser, speed(estimate.perUser), speedRange(estimate)),
        speedRow(PhraseCode::SystemThroughput, speed(estimate.output),
                 orUnknown(rangeOf(speed(TokensPerSecond(estimate.outputInterval.low)),
                                   speed(TokensPerSecond(estimate.outputInterval.high))))),
    };
    table.note = phrase(PhraseCode::LimitedBy, bottleneckPhrase(estimate.bottleneck));
    return table;
}

} // namespace berth::report
