#include "core/report/ChartTable.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace berth::report {

namespace {

constexpr int kFourDigits = 4; // significant, of a value that says nothing about its own decimals
constexpr int kThreeDigits = 3;
constexpr int kMostDecimals = 6;

bool isExactWith(double value, int decimals, int finest)
{
    const double scale = std::pow(10.0, decimals);
    return std::abs(std::round(value * scale) / scale - value) < 0.5 * std::pow(10.0, -finest);
}

// Decimals that leave a value so many significant digits, without zeros at the end.
int decimalsOf(double value, int significant)
{
    const double size = std::abs(value);
    const bool known = std::isfinite(size) && size > 0;
    const int digits = known ? static_cast<int>(std::floor(std::log10(size))) + 1 : significant;
    const int finest = std::clamp(significant - digits, 0, kMostDecimals);
    int decimals = 0;
    while (decimals < finest && !isExactWith(value, decimals, finest))
        ++decimals;
    return decimals;
}

// Every figure from a column on gets one number of decimals a column, or one for all: enough for three digits of the
// smallest and four of the largest.
void alignDecimals(Table& table, std::size_t from, bool together)
{
    std::vector<std::vector<Figure*>> groups(together ? 1 : table.columns.size());
    for (Row& row : table.rows)
        for (std::size_t column = from; column < row.cells.size(); ++column)
            if (auto* figure = std::get_if<Figure>(&row.cells[column].text.content))
                groups[together ? 0 : column].push_back(figure);
    for (const std::vector<Figure*>& figures : groups) {
        double largest = 0;
        for (const Figure* figure : figures)
            largest = std::max(largest, std::isfinite(figure->value) ? std::abs(figure->value) : 0);
        int decimals = decimalsOf(largest, kFourDigits);
        for (const Figure* figure : figures)
            decimals = std::max(decimals, decimalsOf(figure->value, kThreeDigits));
        for (Figure* figure : figures)
            figure->decimals = decimals;
    }
}

// The second and third of the same name are numbered, so that no two columns and no two lines are called alike.
std::vector<Text> distinct(const std::vector<Text>& names)
{
    std::vector<Text> made;
    for (std::size_t index = 0; index < names.size(); ++index) {
        const auto end = names.begin() + static_cast<std::ptrdiff_t>(index);
        const auto before = std::count(names.begin(), end, names[index]);
        const Figure number{.value = static_cast<double>(before + 1)};
        made.push_back(before == 0 || names[index].empty() ? names[index]
                                                           : phrase(PhraseCode::LabelIn, names[index], number));
    }
    return made;
}

// The figure in "16 users"; a column of its own can hold it.
const Figure* usersOf(const Point& point)
{
    const auto* phrase = std::get_if<Phrase>(&point.name.content);
    const bool counts = phrase != nullptr && phrase->code == PhraseCode::UserCount && phrase->arguments.size() == 1;
    return counts ? std::get_if<Figure>(&phrase->arguments.front().content) : nullptr;
}

// What differs between the tables of two charts with lines.
struct LineColumns
{
    bool users = false;
    bool intervals = false;

    explicit LineColumns(const ChartSpec& chart)
    {
        for (const Series& series : chart.series) {
            intervals = intervals || (hasBand(series) && !series.points.empty());
            for (const Point& point : series.points)
                users = users || usersOf(point) != nullptr;
        }
    }

    static bool hasBand(const Series& series)
    {
        return series.low.size() == series.points.size() && series.high.size() == series.points.size();
    }

    std::vector<Column> columns(const ChartSpec& chart) const
    {
        std::vector<Column> made{{.head = PhraseCode::Series}};
        const auto add = [&made](const Text& head) {
            made.push_back({.head = head, .alignment = Alignment::End});
        };
        if (users)
            add(PhraseCode::Users);
        add(chart.horizontal.title);
        add(chart.vertical.title);
        if (intervals) {
            add(PhraseCode::IntervalLow);
            add(PhraseCode::IntervalHigh);
        }
        return made;
    }

    Row row(const Text& name, const Series& series, std::size_t index) const
    {
        const Point& point = series.points[index];
        const Figure* count = usersOf(point);
        Row made{.cells = {{.text = name, .second = count != nullptr ? Text() : point.name}}};
        if (users)
            made.cells.push_back({.text = count != nullptr ? Text(*count) : Text()});
        made.cells.push_back({.text = chartFigure(point.x)});
        made.cells.push_back({.text = chartFigure(point.y)});
        if (intervals && hasBand(series)) {
            made.cells.push_back({.text = chartFigure(series.low[index].y)});
            made.cells.push_back({.text = chartFigure(series.high[index].y)});
        }
        return made;
    }
};

// Lines of one name are numbered; published points that bear the name of a line say what they are.
std::vector<Text> lineNames(const ChartSpec& chart)
{
    std::vector<Text> predicted;
    for (const Series& series : chart.series)
        if (series.role != SeriesRole::Measurement)
            predicted.push_back(fullName(series.name, series.full));
    const std::vector<Text> lines = distinct(predicted);
    std::vector<Text> names;
    std::size_t line = 0;
    for (const Series& series : chart.series) {
        const Text& name = fullName(series.name, series.full);
        const bool bearsALine = std::find(predicted.begin(), predicted.end(), name) != predicted.end();
        const bool unnamed = std::any_of(series.points.begin(), series.points.end(), [](const Point& point) {
            return point.name.empty() || usersOf(point) != nullptr;
        });
        if (series.role != SeriesRole::Measurement)
            names.push_back(lines[line++]);
        else
            names.push_back(bearsALine && unnamed ? phrase(PhraseCode::LabelIn, name, PhraseCode::Measured) : name);
    }
    return names;
}

Table linesTable(const ChartSpec& chart)
{
    const LineColumns shape(chart);
    const std::vector<Text> names = lineNames(chart);
    Table table{.columns = shape.columns(chart)};
    for (std::size_t at = 0; at < chart.series.size(); ++at) {
        const Series& series = chart.series[at];
        for (std::size_t index = 0; index < series.points.size(); ++index)
            if (!series.points[index].between)
                table.rows.push_back(shape.row(names[at], series, index));
    }
    alignDecimals(table, 1, false);
    return table;
}

Text headOf(Unit unit)
{
    return unit == Unit::Gigabyte ? Text(PhraseCode::UnitGigabyte)
        : unit == Unit::Gibibyte  ? Text(PhraseCode::UnitGibibyte)
                                  : Text();
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
    std::vector<Text> names;
    names.reserve(chart.bars.size());
    for (const Bar& bar : chart.bars)
        names.push_back(fullName(bar.name, bar.full));
    const std::vector<Text> heads = distinct(names);
    for (std::size_t index = 0; index < chart.bars.size(); ++index) {
        const Bar& bar = chart.bars[index];
        table.columns.push_back(
            {.head = heads[index], .unit = headOf(chart.horizontal.unit), .alignment = Alignment::End});
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
    alignDecimals(table, 1, true);
    return table;
}

Table mapTable(const ChartSpec& chart)
{
    Table table;
    const Map& map = chart.map;
    table.columns = {{.head = chart.vertical.title, .alignment = Alignment::End}};
    for (Figure column : map.columns) {
        column.unit = chart.horizontal.unit;
        table.columns.push_back({.head = column});
    }
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
    return {.value = value, .unit = unit, .decimals = decimalsOf(value, kFourDigits)};
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

} // namespace berth::report
