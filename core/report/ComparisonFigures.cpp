// Speed and power of configurations side by side.
#include "core/report/ChartTable.h"
#include "core/report/ComparisonRows.h"
#include "core/report/CostTable.h"
#include "core/report/Figures.h"
#include "core/report/SizingReport.h"
#include "core/report/SourceTable.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace berth::report {

namespace {

using comparison::Compared;
using performance::PerformanceEstimate;

template <class Function>
Read<double> ofSpeed(Function function)
{
    return [function](const Compared& compared) -> std::optional<double> {
        const PerformanceEstimate* speed = speedOf(compared);
        return speed != nullptr ? std::optional<double>(function(*speed)) : std::nullopt;
    };
}

FactRow rateRow(FactId id, PhraseCode label, All all, const Read<double>& read)
{
    return figureRow(
        id, phrase(PhraseCode::LabelIn, label, PhraseCode::UnitTokensPerSecond), all,
        {.unit = Unit::TokenPerSecond, .decimals = decimalsOf(all, read), .difference = DifferenceIn::Share}, read);
}

// One unit for all: milliseconds where any time is short, which two decimals of a second would hide.
FactRow timeRow(FactId id, PhraseCode label, All all, const Read<double>& read)
{
    bool isShort = false;
    for (const Compared& compared : all) {
        const auto seconds = read(compared);
        isShort = isShort || (seconds && duration(Seconds(*seconds)).unit == Unit::Millisecond);
    }
    constexpr double kMillis = 1e3;
    const double factor = isShort ? kMillis : 1;
    return figureRow(id,
                     phrase(PhraseCode::LabelIn, label, isShort ? PhraseCode::UnitMillisecond : PhraseCode::UnitSecond),
                     all, {.unit = isShort ? Unit::Millisecond : Unit::Second, .decimals = isShort ? 1 : 2},
                     [&](const Compared& compared) {
                         return read(compared).transform([factor](double seconds) { return seconds * factor; });
                     });
}

// With the figures as they are written: what reads alike is alike.
Text rounded(Text text)
{
    if (auto* figure = std::get_if<Figure>(&text.content)) {
        figure->value = asWritten(figure->value, figure->decimals);
    } else if (auto* words = std::get_if<Phrase>(&text.content)) {
        for (Text& argument : words->arguments) {
            argument = rounded(std::move(argument));
        }
    }
    return text;
}

FactRow intervalRow(FactId id, PhraseCode label, double level, All all,
                    Text (*range)(const PerformanceEstimate& estimate))
{
    FactRow row = textRow(
        id, phrase(PhraseCode::LabelIn, label, phrase(PhraseCode::Interval, share(level, Detail::Interface))), all,
        [range](const Compared& compared) -> std::optional<Text> {
            const PerformanceEstimate* speed = speedOf(compared);
            return speed != nullptr && speed->intervalLevel > 0 ? std::optional(rounded(range(*speed))) : std::nullopt;
        });
    row.figures = true;
    return row;
}

Text outputRange(const PerformanceEstimate& estimate)
{
    Figure low = withoutUnit(speed(TokensPerSecond(estimate.outputInterval.low)));
    Figure high = withoutUnit(speed(TokensPerSecond(estimate.outputInterval.high)));
    low.decimals = high.decimals = std::max(low.decimals, high.decimals);
    return phrase(PhraseCode::Range, low, high);
}

double levelOf(All all)
{
    double level = 0;
    for (const Compared& compared : all) {
        if (const PerformanceEstimate* speed = speedOf(compared)) {
            level = std::max(level, speed->intervalLevel);
        }
    }
    return level;
}

// What was found of a goal; known only where it is asked.
Read<double> foundOf(comparison::Goal goal)
{
    return [goal](const Compared& compared) -> std::optional<double> {
        for (const comparison::Judged& judged : compared.judged()) {
            if (judged.goal == goal) {
                return judged.found;
            }
        }
        return std::nullopt;
    };
}

Text speedTitle(All all)
{
    return sameLoad(all) ? Text(phrase(PhraseCode::SpeedAtUsers, count(all.front().sizing->configuration.concurrency)))
                         : Text(PhraseCode::SpeedPredicted);
}

} // namespace

const PerformanceEstimate* speedOf(const Compared& compared)
{
    return compared.sizing && compared.sizing->performance ? &*compared.sizing->performance : nullptr;
}

int decimalsOf(All all, const Read<double>& read)
{
    int decimals = 0;
    for (const Compared& compared : all) {
        if (const auto value = read(compared)) {
            decimals = std::max(decimals, speed(TokensPerSecond(*value)).decimals);
        }
    }
    return decimals;
}

FactGroup speedFacts(All all)
{
    const double level = levelOf(all);
    using E = PerformanceEstimate;
    FactGroup group{.title = speedTitle(all)};
    group.rows = {
        rateRow(FactId::PerUser, PhraseCode::SpeedPerUser, all, ofSpeed([](const E& e) { return e.perUser.value; })),
        intervalRow(FactId::PerUserInterval, PhraseCode::SpeedPerUser, level, all, speedRange),
        timeRow(FactId::FirstToken, PhraseCode::TimeToFirstToken, all,
                ofSpeed([](const E& e) { return e.ttft.value; })),
        timeRow(FactId::PerOutputToken, PhraseCode::TimePerOutputToken, all,
                ofSpeed([](const E& e) { return e.tpot.value; })),
        rateRow(FactId::System, PhraseCode::SystemThroughput, all, ofSpeed([](const E& e) { return e.output.value; })),
        intervalRow(FactId::SystemInterval, PhraseCode::SystemThroughput, level, all, outputRange),
        textRow(FactId::LimitedBy, PhraseCode::Bottleneck, all,
                [](const Compared& compared) -> std::optional<Text> {
                    const E* speed = speedOf(compared);
                    return speed != nullptr ? std::optional<Text>(bottleneckPhrase(speed->bottleneck)) : std::nullopt;
                }),
        figureRow(FactId::TokensPerDay, PhraseCode::TokensADay, all, {.difference = DifferenceIn::Share},
                  foundOf(comparison::Goal::TokensPerDay)),
        measuredRow(all),
    };
    addFindings(group, all);
    return group;
}

FactGroup powerFacts(All all)
{
    constexpr double kKilo = 1e3;
    const auto row = [&](FactId id, PhraseCode label, Watts spec::PowerDraw::* part) {
        return figureRow(id, phrase(PhraseCode::LabelIn, label, PhraseCode::UnitKilowatt), all,
                         {.unit = Unit::Kilowatt, .decimals = 1}, [part](const Compared& compared) {
                             return compared.power.transform(
                                 [part](const spec::PowerDraw& draw) { return (draw.*part).value / kKilo; });
                         });
    };
    FactGroup group{.title = PhraseCode::Power};
    group.rows = {row(FactId::PowerActive, PhraseCode::PowerActive, &spec::PowerDraw::active),
                  row(FactId::PowerIdle, PhraseCode::PowerIdle, &spec::PowerDraw::idle),
                  row(FactId::PowerRated, PhraseCode::PowerRated, &spec::PowerDraw::rated),
                  figureRow(FactId::RackUnits, PhraseCode::RackSpace, all, {}, foundOf(comparison::Goal::RackUnits))};
    return group;
}

} // namespace berth::report
