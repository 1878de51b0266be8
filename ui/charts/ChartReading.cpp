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
    Reading reading{.title = joined(style.words(series.name), style.words(point.name)),
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
    Reading reading{.title = style.words(bar.name),
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
    const report::CellState state = map.cells.at(index);
    return {.title = state == report::CellState::NotKnown ? QString() : style.words(report::nameOf(state)),
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
    const auto inside = nearestOf(hits, place, [&](const ChartHit& hit) { return hit.place.contains(place); });
    if (inside)
        return inside;
    return nearestOf(hits, place, [&](const ChartHit& hit) {
        const QPointF away = hit.place.center() - place;
        return hit.place.isEmpty() && std::hypot(away.x(), away.y()) <= distance;
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

// Bands and diagonals come first in some charts and have no values.
std::optional<std::size_t> firstGroupWithValues(const std::vector<ChartHit>& hits)
{
    std::optional<std::size_t> first;
    for (const ChartHit& hit : hits) {
        if (hit.kind == HitKind::Value && (!first || hit.group < *first))
            first = hit.group;
    }
    return first;
}

} // namespace

std::optional<ChartHit> valueAfter(const std::vector<ChartHit>& hits, const std::optional<ChartHit>& present, Step step)
{
    if (!present)
        return nearestOf(hits, {},
                         [first = firstGroupWithValues(hits)](const ChartHit& hit) { return hit.group == first; });
    const auto matching = [&](auto&& accepts) {
        return nearestOf(hits, present->place.center(), accepts);
    };
    std::optional<ChartHit> next;
    if (step == Step::Previous || step == Step::Next) {
        const std::size_t index = step == Step::Next ? present->index + 1 : present->index - 1; // wraps to none
        next = matching([&](const ChartHit& hit) { return hit.group == present->group && hit.index == index; });
    } else {
        // The next group that has any value; series that are switched off have none.
        std::optional<std::size_t> group;
        for (const ChartHit& hit : hits) {
            const bool further = step == Step::NextGroup ? hit.group > present->group : hit.group < present->group;
            const bool nearer = !group || (step == Step::NextGroup ? hit.group < *group : hit.group > *group);
            if (hit.kind == HitKind::Value && further && nearer)
                group = hit.group;
        }
        next = matching([&](const ChartHit& hit) { return hit.group == group; });
    }
    return next ? next : present;
}

} // namespace berth::charts
