#include "ui/charts/ChartReading.h"

#include "core/report/ChartTable.h"

#include <algorithm>
#include <cmath>

namespace berth::charts {

namespace {

using report::ChartSpec;
using report::PhraseCode;

constexpr double kNearby = 0.15; // of a value: so near a measurement is shown beside a prediction

QString joined(const QString& first, const QString& second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + QStringLiteral(", ") + second;
}

// The measurement of the same configuration that lies nearest, if any is near.
std::optional<report::Point> measuredNear(const ChartSpec& spec, const report::Series& series,
                                          const report::Point& point)
{
    std::optional<report::Point> nearest;
    for (const report::Series& other : spec.series) {
        if (other.role != report::SeriesRole::Measurement || other.style != series.style)
            continue;
        for (const report::Point& measured : other.points) {
            const double away = std::abs(measured.x - point.x);
            if (away <= kNearby * std::abs(point.x) && (!nearest || away < std::abs(nearest->x - point.x)))
                nearest = measured;
        }
    }
    return nearest;
}

Reading readPoint(const ChartSpec& spec, const ChartStyle& style, const ChartHit& hit)
{
    const report::Series& series = spec.series.at(hit.group);
    const report::Point& point = series.points.at(hit.index);
    const auto value = [&](double number, report::Unit unit) {
        return style.words(report::chartFigure(number, unit));
    };
    const report::Unit y = spec.vertical.unit;
    Reading reading{.title = joined(style.words(report::fullName(series.name, series.full)), style.words(point.name)),
                    .rows = {{style.words(spec.horizontal.title), value(point.x, spec.horizontal.unit)},
                             {style.words(spec.vertical.title), value(point.y, y)}}};
    if (hit.index < series.low.size() && hit.index < series.high.size()) {
        const report::Phrase range = report::phrase(PhraseCode::Range, report::chartFigure(series.low[hit.index].y),
                                                    report::chartFigure(series.high[hit.index].y));
        reading.rows.push_back({style.words(PhraseCode::IntervalLabel), style.words(range)});
    }
    const auto measured = measuredNear(spec, series, point);
    if (measured && series.role == report::SeriesRole::Prediction)
        reading.rows.push_back({style.words(PhraseCode::MeasuredNearby), value(measured->y, y)});
    return reading;
}

Reading readPart(const ChartSpec& spec, const ChartStyle& style, const ChartHit& hit)
{
    const report::Bar& bar = spec.bars.at(hit.group);
    const report::BarPart& part = bar.parts.at(hit.index);
    const report::Figure amount = report::chartFigure(part.value, spec.horizontal.unit);
    Reading reading{.title = style.words(report::fullName(bar.name, bar.full)),
                    .rows = {{style.words(report::nameOf(part.part)), style.words(amount)}}};
    if (bar.capacity > 0) {
        const report::Figure share{.value = part.value / bar.capacity * 100, .decimals = 1};
        reading.rows.push_back({style.words(PhraseCode::PercentOfCapacity), style.words(share)});
    }
    return reading;
}

Reading readCell(const ChartSpec& spec, const ChartStyle& style, const ChartHit& hit)
{
    const report::Map& map = spec.map;
    const std::size_t index = hit.group * map.columns.size() + hit.index;
    return {.title = style.words(report::nameOf(map.cells.at(index))),
            .rows = {{style.words(spec.horizontal.title), style.words(map.columns.at(hit.index))},
                     {style.words(spec.vertical.title), style.words(map.rows.at(hit.group))}}};
}

std::optional<ChartHit> nearestOf(const std::vector<ChartHit>& hits, QPointF place, auto&& accepts)
{
    std::optional<ChartHit> nearest;
    double least = 0;
    for (const ChartHit& hit : hits) {
        const QPointF away = hit.place.center() - place;
        const double distance = std::hypot(away.x(), away.y());
        if (hit.kind == HitKind::Value && accepts(hit) && (!nearest || distance < least)) {
            nearest = hit;
            least = distance;
        }
    }
    return nearest;
}

} // namespace

QString Reading::spoken() const
{
    QString words = title;
    for (const ReadingRow& row : rows)
        words = joined(words, row.label + QLatin1Char(' ') + row.value);
    return words;
}

Reading readingOf(const ChartSpec& spec, const ChartStyle& style, const ChartHit& hit)
{
    switch (spec.kind) {
    case report::ChartKind::MemoryStack:
        return readPart(spec, style, hit);
    case report::ChartKind::Lines:
        return readPoint(spec, style, hit);
    case report::ChartKind::Map:
        return readCell(spec, style, hit);
    }
    return {};
}

std::optional<ChartHit> valueAt(const std::vector<ChartHit>& hits, QPointF place, double distance)
{
    const auto inside =
        nearestOf(hits, place, [&](const ChartHit& hit) { return hit.shown && hit.place.contains(place); });
    if (inside)
        return inside;
    return nearestOf(hits, place, [&](const ChartHit& hit) {
        const QPointF away = hit.place.center() - place;
        return hit.shown && hit.place.isEmpty() && std::hypot(away.x(), away.y()) <= distance;
    });
}

std::optional<ChartHit> labelAt(const std::vector<ChartHit>& hits, QPointF place)
{
    const auto found = std::find_if(hits.begin(), hits.end(), [&](const ChartHit& hit) {
        return hit.kind == HitKind::Label && hit.place.contains(place);
    });
    return found == hits.end() ? std::nullopt : std::optional(*found);
}

namespace {

// From left to right, whatever the order of the data; values at one place in the order of the data.
bool isBefore(const ChartHit& first, const ChartHit& second)
{
    const QPointF a = first.place.center();
    const QPointF b = second.place.center();
    return a.x() != b.x() ? a.x() < b.x() : first.index < second.index;
}

// The first value that is accepted, by the order given.
std::optional<ChartHit> firstOf(const std::vector<ChartHit>& hits, auto&& accepts, auto&& isEarlier)
{
    std::optional<ChartHit> first;
    for (const ChartHit& hit : hits) {
        if (hit.kind == HitKind::Value && accepts(hit) && (!first || isEarlier(hit, *first)))
            first = hit;
    }
    return first;
}

std::optional<ChartHit> besideOf(const std::vector<ChartHit>& hits, const ChartHit& present, bool forwards)
{
    const auto ordered = [forwards](const ChartHit& a, const ChartHit& b) {
        return forwards ? isBefore(a, b) : isBefore(b, a);
    };
    return firstOf(
        hits, [&](const ChartHit& hit) { return hit.group == present.group && ordered(present, hit); }, ordered);
}

// Of the next group that has any value; series that are switched off have none.
std::optional<ChartHit> inNextGroup(const std::vector<ChartHit>& hits, const ChartHit& present, bool forwards)
{
    const auto ordered = [forwards](const ChartHit& a, const ChartHit& b) {
        return forwards ? a.group < b.group : b.group < a.group;
    };
    const auto next = firstOf(hits, [&](const ChartHit& hit) { return ordered(present, hit); }, ordered);
    return !next
        ? next
        : nearestOf(hits, present.place.center(), [&](const ChartHit& hit) { return hit.group == next->group; });
}

} // namespace

std::optional<ChartHit> valueAfter(const std::vector<ChartHit>& hits, const std::optional<ChartHit>& present, Step step)
{
    if (!present)
        return firstOf(
            hits, [](const ChartHit&) { return true; },
            [](const ChartHit& a, const ChartHit& b) {
                return a.group != b.group ? a.group < b.group : isBefore(a, b);
            });
    const bool forwards = step == Step::Next || step == Step::NextGroup;
    const bool within = step == Step::Previous || step == Step::Next;
    const auto next = within ? besideOf(hits, *present, forwards) : inNextGroup(hits, *present, forwards);
    return next ? next : present;
}

} // namespace berth::charts
