#include "ui/charts/AxisSetup.h"
#include "ui/charts/LineLabels.h"
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
constexpr double kOpenMarker = 6.5;
constexpr double kOpenMarkerStroke = 1.5;
constexpr double kChosenMarker = 9;
constexpr double kCrossingMarker = 8;
constexpr double kTopSpace = 8; // between caption and plot
constexpr double kLimitLabelSpace = 8; // more of it when a limit has its name there
constexpr double kTitleGap = 1;
constexpr double kTitleFoot = 2; // Chinese letters reach below their line
constexpr double kLegendGap = 6;
constexpr double kLegendToTitle = 16; // on one line

struct Extents
{
    Extent x;
    Extent y;
};

void include(Extents& extents, const std::vector<Point>& points)
{
    for (const Point& point : points) {
        if (!isDrawable(point.x) || !isDrawable(point.y))
            continue;
        extents.x.include(point.x);
        extents.y.include(point.y);
    }
}

Extents extentsOf(const ChartSpec& spec)
{
    Extents extents;
    for (const Series& series : spec.series) {
        include(extents, series.points);
        include(extents, series.low);
        include(extents, series.high);
    }
    for (const report::LimitLine& limit : spec.limits)
        (limit.axis == Direction::Horizontal ? extents.x : extents.y).include(limit.value);
    for (const report::Annotation& remark : spec.annotations)
        include(extents, {{.x = remark.x, .y = remark.y}});
    return extents;
}

QColor colourOf(const BuildContext& context, std::size_t index)
{
    return isFaded(context.spec, context.style, index) ? context.style.palette.border2
                                                       : context.style.seriesColour(context.spec.series[index].style);
}

QPen linePen(const BuildContext& context, std::size_t index)
{
    const Series& series = context.spec.series[index];
    const ChartStyle& style = context.style;
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
            painter.drawPolygon(pixelsOf(plot, edge));
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

double topOf(const BuildContext& context)
{
    const bool named = std::any_of(context.spec.limits.begin(), context.spec.limits.end(), [](const auto& limit) {
        return limit.axis == Direction::Horizontal && !limit.name.empty();
    });
    return context.style.px(kCaptionLine + kTopSpace + (named ? kLimitLabelSpace : 0));
}

// The axes: first the heights, which need no labels, then the widths, which need the labels of the vertical axis.
Frame setUpAxes(const BuildContext& context, double titleSpace, double legendSpace)
{
    const ChartStyle& style = context.style;
    const Extents extents = extentsOf(context.spec);
    Frame frame{.top = topOf(context),
                .right = 0,
                .bottom = style.px(kTickLength + kTickGap + kCaptionLine) + titleSpace + legendSpace,
                .left = 0};
    const int rows = verticalTickCount(context.size.height() - frame.top - frame.bottom, style);
    const TickRange y = axisRange(context.spec.vertical, extents.y, rows);
    frame.left = widestLabel(y, context.spec.vertical, rows, style) + style.px(kAxisGap);
    const int columns = horizontalTickCount(context.size.width() - frame.left, style);
    const TickRange x = axisRange(context.spec.horizontal, extents.x, columns);
    frame.right = std::max(lastLabelOverhang(x, context.spec.horizontal, columns, style),
                           endLabelWidth(context.spec, style, x.most, context.size.width(), context.inLegend));
    setFrame(context, frame);
    setUpHorizontalAxis(context, x, columns);
    setUpVerticalAxis(context, y, rows);
    return frame;
}

// What stands under the horizontal axis.
struct Foot
{
    double titleTop = 0;
    double legendTop = 0;
    double legendWidth = 0;
};

// The legend stands before the title of the axis if one line holds both, otherwise below it.
Foot setUpFrame(const BuildContext& context)
{
    const ChartStyle& style = context.style;
    const double width = context.size.width();
    const double height = context.size.height();
    const QString title = style.words(context.spec.horizontal.title);
    const double titleSpace = title.isEmpty() ? 0 : style.px(kTitleGap + kCaptionLine + kTitleFoot);
    const auto legend = lineLegend(context);
    const Frame frame = setUpAxes(context, titleSpace, 0);
    const double titleTop = height - style.px(kCaptionLine + kTitleFoot);
    const double beside =
        width - frame.right - sizeOf(title, style.font(kCaptionSize)).width() - style.px(kLegendToTitle);
    if (legend.empty() || (!title.isEmpty() && beside > 0 && isOneLine(legend, beside, style)))
        return {.titleTop = titleTop, .legendTop = titleTop - style.px(1), .legendWidth = beside};
    const double space = style.px(kLegendGap) + legendHeight(legend, width, style);
    setUpAxes(context, titleSpace, space);
    return {.titleTop = titleTop - space, .legendTop = height - space + style.px(kLegendGap), .legendWidth = width};
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
    Foot foot = setUpFrame(context);
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

ChartSpec withFullNames(const BuildContext& context)
{
    const ChartStyle& style = context.style;
    const QFont font = style.font(kDirectLabelSize, QFont::DemiBold);
    ChartSpec spec = context.spec;
    for (Series& series : spec.series)
        if (!series.full.empty())
            series.name = fitted(style.words(series.full), font, context.size.width() * kFullNameShare).toStdString();
    return spec;
}

// All of them full or none: among full names a mere letter would look like another thing.
bool haveRoom(const BuildContext& named)
{
    if (!hasRoomForNames(named.size.width(), named.style))
        return false;
    setUpFrame(named);
    return namesWithoutPlace(named).empty();
}

} // namespace

void buildLinesChart(const BuildContext& asked)
{
    const ChartSpec full = withFullNames(asked);
    const BuildContext named{asked.plot, full, asked.style, asked.size, asked.hits, asked.inLegend};
    buildNamed(haveRoom(named) ? named : asked);
}

} // namespace berth::charts
