#include "core/report/ChartTable.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace berth::report {

namespace {

constexpr int kFourDigits = 4; // significant, of a value that says nothing about its own decimals
constexpr int kMostDecimals = 6;

bool isExactWith(double value, int decimals, int finest)
{
    const double scale = std::pow(10.0, decimals);
    return std::abs(std::round(value * scale) / scale - value) < 0.5 * std::pow(10.0, -finest);
}

Table linesTable(const ChartSpec& chart)
{
    Table table;
    table.columns = {{.head = PhraseCode::Series},
                     {.head = chart.horizontal.title, .alignment = Alignment::End},
                     {.head = chart.vertical.title, .alignment = Alignment::End},
                     {.head = PhraseCode::IntervalLow, .alignment = Alignment::End},
                     {.head = PhraseCode::IntervalHigh, .alignment = Alignment::End}};
    bool intervals = false;
    for (const Series& series : chart.series) {
        const bool band = series.low.size() == series.points.size() && series.high.size() == series.points.size();
        intervals = intervals || (band && !series.points.empty());
        for (std::size_t index = 0; index < series.points.size(); ++index) {
            const Point& point = series.points[index];
            if (point.between) {
                continue;
            }
            Row row{.cells = {{.text = series.name, .second = point.name},
                              {.text = chartFigure(point.x)},
                              {.text = chartFigure(point.y)}}};
            if (band) {
                row.cells.push_back({.text = chartFigure(series.low[index].y)});
                row.cells.push_back({.text = chartFigure(series.high[index].y)});
            }
            table.rows.push_back(std::move(row));
        }
    }
    if (!intervals)
        table.columns.resize(3);
    return table;
}

Row barRow(Text name, const std::vector<std::optional<double>>& values)
{
    Row row{.cells = {{.text = std::move(name)}}};
    for (const std::optional<double>& value : values)
        row.cells.push_back({.text = value ? Text(chartFigure(*value)) : Text()});
    return row;
}

Table memoryTable(const ChartSpec& chart)
{
    Table table;
    table.columns = {{.head = PhraseCode::Share}};
    std::map<MemoryPart, std::vector<std::optional<double>>> parts;
    std::vector<std::optional<double>> usable;
    std::vector<std::optional<double>> capacity;
    for (std::size_t index = 0; index < chart.bars.size(); ++index) {
        const Bar& bar = chart.bars[index];
        table.columns.push_back({.head = bar.name, .alignment = Alignment::End});
        for (const BarPart& part : bar.parts) {
            parts[part.part].resize(chart.bars.size());
            parts[part.part][index] = part.value;
        }
        usable.push_back(bar.usable);
        capacity.emplace_back(bar.capacity);
    }
    for (const auto& [part, values] : parts)
        table.rows.push_back(barRow(nameOf(part), values));
    table.rows.push_back(barRow(PhraseCode::MemoryUsableLimit, usable));
    table.rows.push_back(barRow(PhraseCode::Capacity, capacity));
    return table;
}

Table mapTable(const ChartSpec& chart)
{
    Table table;
    const Map& map = chart.map;
    table.columns = {{.head = chart.vertical.title, .alignment = Alignment::End}};
    for (const Figure& column : map.columns)
        table.columns.push_back({.head = column});
    for (std::size_t row = map.rows.size(); row-- > 0;) {
        Row made{.cells = {{.text = map.rows[row]}}};
        for (std::size_t column = 0; column < map.columns.size(); ++column) {
            const std::size_t index = row * map.columns.size() + column;
            const CellState state = index < map.cells.size() ? map.cells[index] : CellState::NotKnown;
            made.cells.push_back({.text = nameOf(state)});
        }
        made.strong = map.required && *map.required / std::max<std::size_t>(1, map.columns.size()) == row;
        table.rows.push_back(std::move(made));
    }
    return table;
}

} // namespace

Figure chartFigure(double value, Unit unit)
{
    const double size = std::abs(value);
    const bool known = std::isfinite(size) && size > 0;
    const int digits = known ? static_cast<int>(std::floor(std::log10(size))) + 1 : kFourDigits;
    const int finest = std::clamp(kFourDigits - digits, 0, kMostDecimals);
    int decimals = 0;
    while (decimals < finest && !isExactWith(value, decimals, finest))
        ++decimals;
    return {.value = value, .unit = unit, .decimals = decimals};
}

Table tableOf(const ChartSpec& chart)
{
    switch (chart.kind) {
    case ChartKind::MemoryStack:
        return memoryTable(chart);
    case ChartKind::Lines:
        return linesTable(chart);
    case ChartKind::Map:
        return mapTable(chart);
    }
    return {};
}

PhraseCode nameOf(MemoryPart part)
{
    switch (part) {
    case MemoryPart::Weights:
        return PhraseCode::MemoryWeights;
    case MemoryPart::KvCache:
        return PhraseCode::MemoryKvCache;
    case MemoryPart::Activations:
        return PhraseCode::MemoryActivations;
    case MemoryPart::Runtime:
        return PhraseCode::MemoryRuntime;
    case MemoryPart::Graphs:
        return PhraseCode::MemoryGraphs;
    case MemoryPart::Free:
        return PhraseCode::MemoryFree;
    case MemoryPart::KeptBack:
        return PhraseCode::MemoryKeptBack;
    case MemoryPart::Missing:
        return PhraseCode::MemoryMissing;
    }
    return PhraseCode::MemoryFree;
}

Text nameOf(CellState state)
{
    switch (state) {
    case CellState::Meets:
        return PhraseCode::MapMeetsTarget;
    case CellState::Fits:
        return PhraseCode::MapFits;
    case CellState::Slower:
        return PhraseCode::MapSlower;
    case CellState::SpeedNotKnown:
        return PhraseCode::MapSpeedNotKnown;
    case CellState::DoesNotFit:
        return PhraseCode::MapDoesNotFit;
    case CellState::NotKnown:
        break;
    }
    return NotKnown{};
}

PhraseCode nameOf(VerdictKind verdict)
{
    switch (verdict) {
    case VerdictKind::Fits:
        return PhraseCode::VerdictFits;
    case VerdictKind::FitsReduced:
        return PhraseCode::VerdictFitsReduced;
    case VerdictKind::Offload:
        return PhraseCode::VerdictOffload;
    case VerdictKind::DoesNotFit:
        return PhraseCode::VerdictDoesNotFit;
    case VerdictKind::Unsupported:
        return PhraseCode::VerdictUnsupported;
    }
    return PhraseCode::VerdictUnsupported;
}

PhraseCode nameOf(Finding finding)
{
    return finding == Finding::Agrees ? PhraseCode::GuidanceAgrees : PhraseCode::GuidanceDiffers;
}

} // namespace berth::report
