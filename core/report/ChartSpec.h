// A chart as plain data: what is shown, never how. The same specification is drawn on screen, into a picture and into
// a PDF, and read out as a table. Values are in the unit of their axis; colours, dashes and markers follow from the
// order of the series and the roles of the parts. A value that is not finite is a gap.
#pragma once

#include "core/report/Text.h"

#include <optional>
#include <vector>

namespace berth::report {

enum class ChartKind {
    MemoryStack, // one horizontal bar per device kind, parts against capacity (bars)
    Lines, // curves and points over two axes (series)
    Map, // cells of a grid with a state each (map)
};

enum class Scale { Linear, Logarithmic };

struct Axis
{
    Text title{};
    Unit unit = Unit::None;
    Scale scale = Scale::Linear;
    std::optional<double> least{}; // empty: zero on a linear scale, the data on a logarithmic one
    std::optional<double> most{};
};

enum class SeriesRole {
    Prediction, // line, with its interval as a band
    Measurement, // open markers, no line
    Reference, // thin line without markers: a roof, a diagonal
};

struct Point
{
    double x = 0;
    double y = 0;
    Text name{}; // what the point stands for ("16 users"); may be empty
    bool between = false; // only there to bend the line: neither marked nor listed in the table
};

struct Series
{
    Text name{};
    Text full{}; // where there is room, on demand and in the table; empty: the name says all
    SeriesRole role = SeriesRole::Prediction;
    int style = 0; // 0 for A, 1 for B …: colour, dash and marker; a configuration keeps it on every chart
    std::vector<Point> points{}; // in drawing order
    std::vector<Point> low{}; // lower and upper edge of the interval; both empty or both filled
    std::vector<Point> high{};
    std::optional<std::size_t> chosen{}; // index of the point with the filled marker
    bool marked = false; // a mark at every point that is not between others
    bool emphasised = false; // the chosen series: a stronger line
};

[[nodiscard]] inline const Text& fullName(const Text& name, const Text& full)
{
    return full.empty() ? name : full;
}

enum class MemoryPart { Weights, KvCache, Activations, Runtime, Graphs, Free, KeptBack, Missing };

struct BarPart
{
    MemoryPart part{};
    double value = 0;
};

struct Bar
{
    Text name{}; // empty for the only bar of a ledger
    Text full{}; // as of a series
    std::vector<BarPart> parts{}; // in the order of MemoryPart; what is missing is the end of the parts before it
    double capacity = 0; // outline
    std::optional<double> usable{}; // upright line
};

enum class CellState {
    Meets, // fits, and every target is met
    Fits, // no target was asked
    Slower, // fits, but misses a target
    SpeedNotKnown, // fits
    DoesNotFit,
    NotKnown,
};

struct Map
{
    std::vector<Figure> columns{};
    std::vector<Figure> rows{}; // first row at the bottom
    std::vector<CellState> cells{}; // rows × columns, row by row
    std::optional<std::size_t> required{}; // index of the cell that is asked for
};

enum class Direction { Horizontal, Vertical };

struct LimitLine
{
    Direction axis = Direction::Horizontal; // the axis on which the value lies
    double value = 0;
    Text name{};
};

// A remark at one place: open marker on a crossing with a dashed line to the horizontal axis, or a mere label.
struct Annotation
{
    double x = 0;
    double y = 0;
    Text text{};
    int style = 0; // colour and marker of this series
    bool dropLine = false;
};

struct ChartSpec
{
    ChartKind kind = ChartKind::Lines;
    Text title{};
    Text subtitle{};
    Text caption{}; // below the chart in a document: what the marks mean
    Text description{}; // one sentence with the message, for those who do not see the chart
    Axis horizontal{};
    Axis vertical{};
    std::vector<Series> series{};
    std::vector<Bar> bars{};
    Map map{};
    std::vector<LimitLine> limits{};
    std::vector<Annotation> annotations{};
};

} // namespace berth::report
