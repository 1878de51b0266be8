#include "core/report/ComparisonCharts.h"

#include "core/report/ChartTable.h"
#include "core/report/ComparisonRows.h"
#include "core/report/DemandText.h"
#include "core/report/Figures.h"
#include "core/report/SizingReport.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace berth::report {

namespace {

using comparison::Compared;

Series speedSeries(All all, const Compared& compared)
{
    Series series = seriesOf(all, compared);
    addSpeedCurve(series, compared.curve, *compared.sizing);
    if (!compared.asked.baseline) {
        series.low.clear(); // one band; the others would cover it
        series.high.clear();
    }
    return series;
}

// One line for each speed that is asked for: a comparison may hold sizings of different requirements.
void addTargets(ChartSpec& spec, All all)
{
    constexpr std::size_t kMostTargets = 2; // more cannot be told from each other
    std::set<double> asked;
    for (const Compared& compared : all) {
        const double least = compared.asked.demand.targets.perUserTokensPerSecond;
        if (compared.sizing && compared.sizing->performance && least > 0) {
            asked.insert(least);
        }
    }
    if (asked.size() > kMostTargets) {
        return;
    }
    for (const double least : asked) {
        spec.limits.push_back({.axis = Direction::Horizontal,
                               .value = least,
                               .name = phrase(PhraseCode::TargetLine, chartFigure(least))});
    }
}

void addMemoryDescription(ChartSpec& spec, All all, Unit unit)
{
    const Compared& baseline = all[baselineOf(all)];
    if (!baseline.sizing) {
        return;
    }
    const memory::DeviceMemory& device = baseline.sizing->memory.device;
    const auto amount = [unit](Bytes bytes) {
        return unit == Unit::Gibibyte ? gibibytes(bytes, Detail::Interface) : gigabytes(bytes, Detail::Interface);
    };
    spec.description = phrase(PhraseCode::UsesOfUsable, nameOf(baseline), amount(device.used()), amount(device.usable));
}

struct RooflinePoint
{
    PhraseCode name;
    const performance::RooflinePoints& parts;
};

// All operators of a phase together.
Point whole(const RooflinePoint& phase)
{
    constexpr double kTera = 1e12;
    performance::RooflinePoint sum;
    for (const performance::RooflinePoint& part : phase.parts) {
        sum.flops += part.flops;
        sum.bytes += part.bytes;
        sum.seconds += part.seconds;
    }
    return {.x = sum.intensity(), .y = sum.attained() / kTera, .name = phase.name};
}

CellState stateOf(comparison::LoadFit fit)
{
    switch (fit) {
    case comparison::LoadFit::DoesNotFit:
        return CellState::DoesNotFit;
    case comparison::LoadFit::Fits:
        return CellState::Fits;
    case comparison::LoadFit::Meets:
        return CellState::Meets;
    case comparison::LoadFit::Slower:
        return CellState::Slower;
    case comparison::LoadFit::SpeedNotKnown:
        return CellState::SpeedNotKnown;
    }
    return CellState::NotKnown;
}

bool isRoofed(const Compared& compared)
{
    return compared.roofline && compared.roofline->bandwidth > 0 && compared.roofline->peak > 0;
}

} // namespace

Series seriesOf(All all, const Compared& compared)
{
    return {.name = letterOf(compared),
            .full = lettered(all, compared),
            .style = compared.asked.place,
            .emphasised = compared.asked.baseline};
}

ChartSpec comparedMemory(All all, Unit unit)
{
    ChartSpec spec{.kind = ChartKind::MemoryStack, .title = PhraseCode::MemoryPerDevice};
    spec.horizontal.unit = unit;
    spec.vertical.title = phrase(PhraseCode::LabelIn, PhraseCode::MemoryPerDevice,
                                 unit == Unit::Gibibyte ? PhraseCode::UnitGibibyte : PhraseCode::UnitGigabyte);
    for (const Compared& compared : all) {
        if (compared.sizing && compared.sizing->memory.verdict != memory::Verdict::Unsupported) {
            Bar bar = makeMemoryBar(compared.sizing->memory.device, unit);
            bar.name = letterOf(compared);
            bar.full = lettered(all, compared);
            spec.bars.push_back(std::move(bar));
        }
    }
    if (!spec.bars.empty()) {
        addMemoryDescription(spec, all, unit);
    }
    return spec;
}

ChartSpec comparedSpeed(All all)
{
    ChartSpec spec{.kind = ChartKind::Lines, .title = PhraseCode::ThroughputAgainstInteractivity};
    spec.horizontal = {.title = PhraseCode::TokensPerSecondPerUser, .unit = Unit::TokenPerSecond};
    spec.vertical = {.title = PhraseCode::TokensPerSecondSystem, .unit = Unit::TokenPerSecond};
    for (const Compared& compared : all) {
        if (compared.sizing && compared.sizing->performance) {
            spec.series.push_back(speedSeries(all, compared));
        }
    }
    addTargets(spec, all);
    return spec;
}

ChartSpec comparedRoofline(All all)
{
    constexpr double kTera = 1e12;
    constexpr double kSpread = 8; // beyond ridge and points on either side
    ChartSpec spec{
        .kind = ChartKind::Lines, .title = PhraseCode::RooflineOfDevices, .subtitle = PhraseCode::RooflinePoints};
    spec.horizontal = {.title = PhraseCode::OperationsPerByte, .scale = Scale::Logarithmic};
    spec.vertical = {.title = PhraseCode::TflopsPerDevice, .unit = Unit::Tflops, .scale = Scale::Logarithmic};
    double from = 1;
    double to = 1;
    for (const Compared& compared : all) {
        if (isRoofed(compared)) {
            to = std::max(to, kSpread * compared.roofline->peak / compared.roofline->bandwidth);
            for (const Point& point : {whole({PhraseCode::Writing, compared.roofline->decode}),
                                       whole({PhraseCode::ReadingPrompts, compared.roofline->prefill})}) {
                from = point.x > 0 ? std::min(from, point.x) : from;
                to = std::max(to, point.x);
            }
        }
    }
    constexpr double kTen = 10; // to the ends of the axis, where the names stand
    from = std::pow(kTen, std::floor(std::log10(from)));
    to = std::pow(kTen, std::ceil(std::log10(to)));
    for (const Compared& compared : all) {
        if (!isRoofed(compared)) {
            continue;
        }
        const performance::Roofline& roofline = *compared.roofline;
        Series roof = seriesOf(all, compared);
        roof.points = {{.x = from, .y = from * roofline.bandwidth / kTera},
                       {.x = roofline.peak / roofline.bandwidth, .y = roofline.peak / kTera},
                       {.x = to, .y = roofline.peak / kTera}};
        spec.series.push_back(std::move(roof));
    }
    for (const Compared& compared : all) { // after all roofs: the names stand at those
        if (isRoofed(compared)) {
            Series points = seriesOf(all, compared);
            points.role = SeriesRole::Measurement;
            points.points = {whole({PhraseCode::Writing, compared.roofline->decode}),
                             whole({PhraseCode::ReadingPrompts, compared.roofline->prefill})};
            spec.series.push_back(std::move(points));
        }
    }
    return spec;
}

ChartSpec fitChart(const Compared& compared)
{
    ChartSpec spec{.kind = ChartKind::Map,
                   .title = PhraseCode::ContextAndUsers,
                   .subtitle = phrase(PhraseCode::NamedLimit, letterOf(compared), nameOf(compared))};
    spec.caption = targetsText(compared.asked.demand.targets);
    spec.horizontal = {.title = PhraseCode::ContextTokens, .unit = Unit::Token};
    spec.vertical.title = PhraseCode::UsersAtOnce;
    const comparison::FitMap& fits = compared.fits;
    for (const std::int64_t context : fits.contexts) {
        spec.map.columns.push_back(count(context));
    }
    for (const std::int64_t users : fits.users) {
        spec.map.rows.push_back(count(users));
    }
    for (const comparison::LoadFit fit : fits.cells) {
        spec.map.cells.push_back(stateOf(fit));
    }
    if (compared.sizing && !fits.cells.empty()) {
        const sizing::Configuration& asked = compared.sizing->configuration;
        const auto column = std::find(fits.contexts.begin(), fits.contexts.end(), asked.context);
        const auto row = std::find(fits.users.begin(), fits.users.end(), asked.concurrency);
        if (column != fits.contexts.end() && row != fits.users.end()) {
            spec.map.required = static_cast<std::size_t>(row - fits.users.begin()) * fits.contexts.size()
                + static_cast<std::size_t>(column - fits.contexts.begin());
        }
    }
    return spec;
}

} // namespace berth::report
