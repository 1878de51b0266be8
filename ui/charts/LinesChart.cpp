#include "ui/charts/AxisSetup.h"
#include "ui/charts/LabelCandidates.h"
#include "ui/charts/LineLabels.h"
#include "ui/charts/LinesFrame.h"
#include "ui/charts/Markers.h"

#include <algorithm>
#include <cmath>

namespace berth::charts {

namespace {

using report::ChartSpec;
using report::Direction;
using report::Point;
using report::Series;
using report::SeriesRole;

constexpr double kLineWidth = 2; // units
constexpr double kEmphasisedLineWidth = 2.4;
constexpr double kReferenceWidth = 1;
constexpr double kRoofWidth = 1.6;
constexpr double kOpenMarker = 6.5;
constexpr double kOpenMarkerStroke = 1.5;
constexpr double kChosenMarker = 9;
constexpr double kCrossingMarker = 8;

QColor colourOf(const BuildContext& context, std::size_t index)
{
    return isFaded(context.spec, context.style, index) ? context.style.palette.border2
                                                       : context.style.seriesColour(context.spec.series[index].style);
}

QPen linePen(const BuildContext& context, std::size_t index)
{
    const Series& series = context.spec.series[index];
    const ChartStyle& style = context.style;
    if (isRoof(series))
        return {style.palette.text2, style.px(kRoofWidth)};
    if (series.role == SeriesRole::Reference)
        return {style.palette.axis, style.px(kReferenceWidth)};
    const double width = series.emphasised ? kEmphasisedLineWidth : kLineWidth;
    const QList<qreal> dashes = dashesOf(series.style, width);
    QPen pen(colourOf(context, index), style.px(width), Qt::SolidLine, dashes.isEmpty() ? Qt::RoundCap : Qt::FlatCap,
             Qt::RoundJoin);
    if (!dashes.isEmpty())
        pen.setDashPattern(dashes);
    return pen;
}

void addLine(const BuildContext& context, std::size_t index)
{
    const Series& series = context.spec.series[index];
    auto* curve = new QCPCurve(context.plot.xAxis, context.plot.yAxis); // owned by the plot
    curve->setPen(linePen(context, index));
    curve->setAntialiased(true);
    curve->setSelectable(QCP::stNone);
    QVector<QCPCurveData> data;
    double at = 0;
    for (const Point& point : series.points) {
        const bool drawable = isDrawable(point.x) && isDrawable(point.y);
        data << QCPCurveData(at++, drawable ? point.x : qQNaN(), drawable ? point.y : qQNaN());
    }
    curve->data()->set(data, true);
}

// What of a polygon lies on one side of a line: where `inside` is positive, which grows evenly.
QPolygonF cutOff(const QPolygonF& polygon, auto&& inside)
{
    QPolygonF kept;
    for (qsizetype at = 0; at < polygon.size(); ++at) {
        const QPointF from = polygon[at];
        const QPointF to = polygon[(at + 1) % polygon.size()];
        const double before = inside(from);
        const double after = inside(to);
        if (before >= 0)
            kept << from;
        if ((before >= 0) != (after >= 0))
            kept << from + (to - from) * (before / (before - after));
    }
    return kept;
}

// Beyond the plot a band of a zoomed chart is as large as the zoom is deep, and would take as long to paint.
QPolygonF clippedTo(const QRectF& area, QPolygonF polygon)
{
    polygon = cutOff(polygon, [&](QPointF point) { return point.x() - area.left(); });
    polygon = cutOff(polygon, [&](QPointF point) { return area.right() - point.x(); });
    polygon = cutOff(polygon, [&](QPointF point) { return point.y() - area.top(); });
    return cutOff(polygon, [&](QPointF point) { return area.bottom() - point.y(); });
}

void addBand(const BuildContext& context, std::size_t index)
{
    const Series& series = context.spec.series[index];
    if (series.low.empty() || series.high.empty())
        return;
    QColor colour = colourOf(context, index);
    colour.setAlpha(kBandAlpha);
    std::vector<Point> edge = series.low;
    edge.insert(edge.end(), series.high.rbegin(), series.high.rend());
    const QCustomPlot& plot = context.plot;
    addPainted(
        context,
        [edge, colour, &plot](QPainter& painter) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawPolygon(clippedTo(plotArea(plot), pixelsOf(plot, edge)));
        },
        true);
}

void addMarkers(const BuildContext& context, std::size_t index)
{
    const Series series = context.spec.series[index];
    const QColor colour = colourOf(context, index);
    const ChartStyle style = context.style;
    const QCustomPlot& plot = context.plot;
    addPainted(context, [=, &plot](QPainter& painter) {
        if (series.role == SeriesRole::Measurement) {
            for (const QPointF& at : pixelsOf(plot, series.points, true))
                paintMarker(painter, at,
                            {.style = series.style,
                             .size = style.px(kOpenMarker + kOpenMarkerStroke),
                             .colour = colour,
                             .inside = style.palette.surface,
                             .stroke = style.px(kOpenMarkerStroke)});
        } else if (series.marked) {
            std::vector<Point> named = series.points;
            std::erase_if(named, [](const Point& point) { return point.between; });
            for (const QPointF& at : pixelsOf(plot, named, true))
                paintMarker(painter, at, {.style = series.style, .size = style.px(kOpenMarker), .colour = colour});
        }
    });
}

void addChosen(const BuildContext& context, std::size_t index)
{
    const Series series = context.spec.series[index];
    const QColor colour = colourOf(context, index);
    const ChartStyle style = context.style;
    const QCustomPlot& plot = context.plot;
    addPainted(context, [=, &plot](QPainter& painter) {
        if (series.chosen && *series.chosen < series.points.size()) {
            for (const QPointF& at : pixelsOf(plot, {series.points[*series.chosen]}, true))
                paintMarker(painter, at, {.style = series.style, .size = style.px(kChosenMarker), .colour = colour});
        }
    });
}

void addCrossings(const BuildContext& context)
{
    const ChartStyle style = context.style;
    const std::vector<report::Annotation> remarks = context.spec.annotations;
    const QCustomPlot& plot = context.plot;
    addPainted(context, [=, &plot](QPainter& painter) {
        for (const report::Annotation& remark : remarks) {
            const QColor colour = style.seriesColour(remark.style);
            for (const QPointF& at : pixelsOf(plot, {{.x = remark.x, .y = remark.y}}, true)) {
                QPen dashed(colour, style.px(1), Qt::CustomDashLine, Qt::FlatCap);
                dashed.setDashPattern({4, 3});
                painter.setPen(dashed);
                if (remark.dropLine)
                    painter.drawLine(at, QPointF(at.x(), plot.axisRect()->bottom()));
                paintMarker(painter, at,
                            {.style = remark.style,
                             .size = style.px(kCrossingMarker),
                             .colour = colour,
                             .inside = style.palette.surface,
                             .stroke = style.px(kOpenMarkerStroke)});
            }
        }
    });
}

void addLimits(const BuildContext& context)
{
    const ChartStyle style = context.style;
    const std::vector<report::LimitLine> limits = context.spec.limits;
    const QCustomPlot& plot = context.plot;
    addPainted(context, [=, &plot](QPainter& painter) {
        QPen dashed(style.palette.text2, style.px(1), Qt::CustomDashLine, Qt::FlatCap);
        dashed.setDashPattern({4, 3});
        painter.setPen(dashed);
        const QRectF rect = plotArea(plot);
        for (const report::LimitLine& limit : limits) {
            const bool upright = limit.axis == Direction::Horizontal;
            const double at = (upright ? plot.xAxis : plot.yAxis)->coordToPixel(limit.value);
            if (upright && at >= rect.left() && at <= rect.right())
                painter.drawLine(QPointF(at, rect.top()), QPointF(at, rect.bottom()));
            else if (!upright && at >= rect.top() && at <= rect.bottom())
                painter.drawLine(QPointF(rect.left(), at), QPointF(rect.right(), at));
        }
    });
}

// Zero has none on a logarithmic axis.
bool hasPlace(const QCustomPlot& plot, const Point& point)
{
    const auto onAxis = [](const QCPAxis& axis, double value) {
        return axis.scaleType() != QCPAxis::stLogarithmic || value > 0;
    };
    return onAxis(*plot.xAxis, point.x) && onAxis(*plot.yAxis, point.y);
}

// Nothing is painted: what can be pointed at is written down.
void addPointHits(const BuildContext& context)
{
    const report::ChartSpec spec = context.spec;
    const std::set<std::size_t> hidden = context.style.hidden;
    const QCustomPlot& plot = context.plot;
    addPainted(context, [=, &plot, hits = context.hits](QPainter&) {
        for (std::size_t group = 0; group < spec.series.size(); ++group) {
            const std::vector<Point>& points = spec.series[group].points;
            for (std::size_t index = 0; index < points.size() && !hidden.contains(group); ++index) {
                if (!hasPlace(plot, points[index]))
                    continue;
                for (const QPointF& at : pixelsOf(plot, {points[index]}))
                    hits->push_back({.place = QRectF(at, QSizeF()),
                                     .kind = HitKind::Value,
                                     .group = group,
                                     .index = index,
                                     .shown = !pixelsOf(plot, {points[index]}, true).isEmpty()});
            }
        }
    });
}

void buildNamed(const BuildContext& asked)
{
    BuildContext context = asked;
    LinesFoot foot = setUpFrame(context);
    context.inLegend = namesWithoutPlace(context);
    if (!context.inLegend.empty())
        foot = setUpFrame(context); // now with room for the legend
    addAxisTitles(context, foot.titleTop);
    std::vector<std::size_t> shown;
    for (std::size_t index = 0; index < context.spec.series.size(); ++index)
        if (!context.style.hidden.contains(index))
            shown.push_back(index);
    for (const std::size_t index : shown)
        addBand(context, index);
    addLimits(context);
    for (const std::size_t index : shown)
        if (context.spec.series[index].role != SeriesRole::Measurement)
            addLine(context, index);
    for (const std::size_t index : shown)
        addMarkers(context, index);
    for (const std::size_t index : shown)
        addChosen(context, index);
    addCrossings(context);
    addLineLabels(context);
    addPointHits(context);
    const auto legend = lineLegend(context);
    const ChartStyle style = context.style;
    const QRectF place(0, foot.legendTop, foot.legendWidth, 0);
    addPainted(context, [=, hits = context.hits](QPainter& painter) {
        const std::vector<QRectF> places = paintLegend(painter, place, legend, style);
        for (std::size_t index = 0; index < places.size(); ++index)
            if (legend[index].series)
                hits->push_back({.place = places[index], .kind = HitKind::Label, .group = *legend[index].series});
    });
}

} // namespace

void buildLinesChart(const BuildContext& asked)
{
    const ChartSpec named = withNamesThatFit(asked);
    buildNamed({asked.plot, named, asked.style, asked.size, asked.hits, asked.inLegend});
}

} // namespace berth::charts
