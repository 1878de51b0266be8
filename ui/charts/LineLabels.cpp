#include "ui/charts/LineLabels.h"

#include "ui/charts/LabelPlacement.h"
#include "ui/charts/Markers.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace berth::charts {

namespace {

using report::ChartSpec;
using report::Point;
using report::Series;
using report::SeriesRole;

constexpr double kLabelDistance = 5; // units between point and text
constexpr double kSampleDistance = 3; // units between the points that stand for a line
constexpr double kEndGap = 9; // between the end of a line and its name
constexpr double kNameShare =
    0.8; // of the height of a name is letters; so near others may come that end above each other
constexpr double kBetweenNames = 0.5; // units more
constexpr double kLeaderFrom = 2; // units that a name lies off its line before a stroke leads to it
constexpr double kLeaderGap = 2; // between that stroke and what it joins
constexpr double kLeaderWidth = 0.8;
constexpr double kEndShare = 0.02; // of the axis: so near a line ends at the edge

struct Label
{
    QString text;
    QColor colour;
    LabelRequest request;
    std::optional<std::size_t> series{};
    std::optional<QPointF> end{}; // of the line, when its name stands in the column behind the ends
};

QString labelText(const report::Text& text, double chartWidth, const ChartStyle& style)
{
    return fitted(style.words(text), style.font(kDirectLabelSize, QFont::DemiBold), chartWidth * kMostOfWidth);
}

bool endsAt(const Series& series, double rightEnd)
{
    const double nearness = std::abs(rightEnd) * kEndShare;
    return series.role == SeriesRole::Prediction && !series.points.empty()
        && std::abs(series.points.back().x - rightEnd) <= nearness;
}

void sample(std::vector<QPointF>& points, const QPolygonF& line, double distance)
{
    for (qsizetype at = 0; at < line.size(); ++at) {
        points.push_back(line[at]);
        if (at + 1 == line.size())
            break;
        const QPointF step = line[at + 1] - line[at];
        constexpr double kMostSamples = 2000;
        const double pieces = std::min(kMostSamples, std::hypot(step.x(), step.y()) / distance);
        for (double piece = 1; piece < pieces; ++piece)
            points.push_back(line[at] + step * (piece / pieces));
    }
}

LabelSpace spaceOf(const QCustomPlot& plot, const ChartSpec& spec, const ChartStyle& style, QSizeF size)
{
    LabelSpace space{.bounds = QRectF(QPointF(0, 0), size), .points = {}, .taken = {}};
    const QRectF area = plotArea(plot);
    for (std::size_t index = 0; index < spec.series.size(); ++index)
        if (!style.hidden.contains(index))
            sample(space.points, pixelsOf(plot, spec.series[index].points), style.px(kSampleDistance));
    for (const report::LimitLine& limit : spec.limits) {
        const bool upright = limit.axis == report::Direction::Horizontal;
        const double at = (upright ? plot.xAxis : plot.yAxis)->coordToPixel(limit.value);
        sample(space.points,
               upright ? QPolygonF{{at, area.top()}, {at, area.bottom()}}
                       : QPolygonF{{area.left(), at}, {area.right(), at}},
               style.px(kSampleDistance));
    }
    // The names stay off the titles and off the labels of the axes.
    space.bounds.setLeft(area.left() + style.px(2));
    space.bounds.setTop(area.top() - style.px(kCaptionLine));
    space.bounds.setBottom(area.bottom() - style.px(1));
    return space;
}

// Right of the end first when the line ends at the edge; then around the chosen point, the ends, and every point.
LabelRequest requestOf(const QPolygonF& line, const Series& series, QSizeF size, const ChartStyle& style, bool atEnd)
{
    LabelRequest request;
    if (line.isEmpty())
        return request;
    const auto add = [&](QPointF point, double distance) {
        const auto around = placesAround(point, size, style.px(distance));
        request.candidates.insert(request.candidates.end(), around.begin(), around.end());
    };
    if (atEnd) {
        const QRectF right(QPointF(line.back().x() + style.px(kEndGap), line.back().y() - size.height() / 2), size);
        for (const double shift : {0.0, -.5, .5, -1.0, 1.0, -1.5, 1.5})
            request.candidates.push_back(right.translated(0, shift * size.height()));
    }
    const auto chosen = static_cast<qsizetype>(series.chosen.value_or(0));
    if (series.chosen && chosen < line.size())
        add(line[chosen], kLabelDistance + 2);
    add(line.front(), kLabelDistance);
    add(line.back(), kLabelDistance);
    for (const QPointF& point : line)
        add(point, kLabelDistance + 3);
    for (qsizetype at = 0; at + 1 < line.size(); ++at)
        for (const double share : {.25, .5, .75})
            add(line[at] + share * (line[at + 1] - line[at]), kLabelDistance + 3);
    return request;
}

// The names of lines that end above each other stand in one column behind their ends, moved apart.
void spreadEnds(std::vector<Label>& labels, const QCustomPlot& plot, const ChartSpec& spec, const ChartStyle& style)
{
    struct End
    {
        std::size_t label = 0;
        QPointF at{};
    };
    std::vector<End> ends;
    for (std::size_t label = 0; label < labels.size(); ++label) {
        const Series& series = spec.series[*labels[label].series];
        const QPolygonF line = pixelsOf(plot, series.points);
        if (series.role == SeriesRole::Prediction && !line.isEmpty())
            ends.push_back({label, line.back()});
    }
    double last = 0;
    for (const End& end : ends)
        last = std::max(last, end.at.x());
    std::erase_if(ends, [&](const End& end) { return end.at.x() < last - style.px(kEndGap); });
    if (ends.size() < 2)
        return;
    std::vector<double> wanted;
    double height = 0;
    for (const End& end : ends) {
        wanted.push_back(end.at.y());
        height = std::max(height, labels[end.label].request.candidates.front().height());
    }
    const QRectF area = plotArea(plot);
    const auto middles = spreadApart(wanted, height * kNameShare + style.px(kBetweenNames),
                                     area.top() - style.px(kCaptionLine), area.bottom() - style.px(1));
    for (std::size_t end = 0; end < middles.size(); ++end) {
        std::vector<QRectF>& places = labels[ends[end].label].request.candidates;
        const QSizeF size(places.front().width(), height * kNameShare);
        const QPointF at(last + style.px(kEndGap), middles[end] - size.height() / 2);
        places.insert(places.begin(), QRectF(at, size));
        labels[ends[end].label].end = ends[end].at;
    }
}

std::vector<Label> lineLabels(const QCustomPlot& plot, const ChartSpec& spec, const ChartStyle& style, double width,
                              const std::set<std::size_t>& inLegend)
{
    std::vector<Label> labels;
    const QFont font = style.font(kDirectLabelSize, QFont::DemiBold);
    const bool edge = endLabelWidth(spec, style, plot.xAxis->range().upper, width, inLegend) > 0;
    for (std::size_t index = 0; index < spec.series.size(); ++index) {
        const Series& series = spec.series[index];
        if (!isNamedDirectly(spec, index) || inLegend.contains(index))
            continue;
        const QString text = labelText(series.name, width, style);
        const bool off = style.hidden.contains(index);
        const bool faded = off || isFaded(spec, style, index);
        const bool atEnd = edge && endsAt(series, plot.xAxis->range().upper);
        labels.push_back({.text = text,
                          .colour = faded                            ? style.palette.border2
                              : series.role == SeriesRole::Reference ? style.palette.text3
                                                                     : style.seriesColour(series.style),
                          .request = requestOf(pixelsOf(plot, series.points), series, sizeOf(text, font), style, atEnd),
                          .series = index});
    }
    spreadEnds(labels, plot, spec, style);
    return labels;
}

// Upright limits have their name above the plot, lying ones above their right end.
std::vector<Label> limitLabels(const QCustomPlot& plot, const ChartSpec& spec, const ChartStyle& style, double width)
{
    std::vector<Label> labels;
    const QRectF area = plotArea(plot);
    for (const report::LimitLine& limit : spec.limits) {
        const QString text = labelText(limit.name, width, style);
        const QSizeF size = sizeOf(text, style.font(kDirectLabelSize, QFont::DemiBold));
        Label label{.text = text, .colour = style.palette.text2, .request = {}};
        if (limit.axis == report::Direction::Horizontal) {
            const double at = plot.xAxis->coordToPixel(limit.value);
            const double top = area.top() - style.px(kCaptionLine) + style.px(2);
            for (const double left : {at + style.px(4), at - style.px(4) - size.width()})
                for (const double down : {0.0, size.height() * .6})
                    label.request.candidates.emplace_back(QPointF(left, top + down), size);
        } else {
            const double at = plot.yAxis->coordToPixel(limit.value);
            for (const double left : {area.right() - size.width() - style.px(2), area.left() + style.px(4)})
                for (const double top : {at - size.height() - style.px(1), at + style.px(1)})
                    label.request.candidates.emplace_back(QPointF(left, top), size);
        }
        labels.push_back(std::move(label));
    }
    return labels;
}

// Remarks stand at the foot of their dashed line, or beside their point.
std::vector<Label> remarkLabels(const QCustomPlot& plot, const ChartSpec& spec, const ChartStyle& style, double width)
{
    std::vector<Label> labels;
    const double foot = plotArea(plot).bottom();
    for (const report::Annotation& remark : spec.annotations) {
        const QString text = labelText(remark.text, width, style);
        const QSizeF size = sizeOf(text, style.font(kDirectLabelSize, QFont::DemiBold));
        Label label{.text = text, .colour = style.seriesColour(remark.style), .request = {}};
        for (const QPointF& at : pixelsOf(plot, {{.x = remark.x, .y = remark.y}}, true)) {
            const double low = foot - size.height() - style.px(3);
            if (remark.dropLine)
                label.request.candidates = {QRectF(QPointF(at.x() + style.px(6), low), size),
                                            QRectF(QPointF(at.x() - style.px(6) - size.width(), low), size)};
            const auto around = placesAround(at, size, style.px(kLabelDistance + 2));
            label.request.candidates.insert(label.request.candidates.end(), around.begin(), around.end());
        }
        labels.push_back(std::move(label));
    }
    return labels;
}

std::vector<Label> allLabels(const QCustomPlot& plot, const ChartSpec& spec, const ChartStyle& style, double width,
                             const std::set<std::size_t>& inLegend)
{
    std::vector<Label> labels = limitLabels(plot, spec, style, width);
    for (auto& more : {remarkLabels(plot, spec, style, width), lineLabels(plot, spec, style, width, inLegend)})
        labels.insert(labels.end(), more.begin(), more.end());
    std::erase_if(labels, [](const Label& label) { return label.text.isEmpty(); });
    return labels;
}

struct PlacedLabels
{
    std::vector<Label> labels;
    std::vector<std::optional<QRectF>> places;
};

PlacedLabels placedLabels(const QCustomPlot& plot, const ChartSpec& spec, const ChartStyle& style, QSizeF size,
                          const std::set<std::size_t>& inLegend)
{
    PlacedLabels placed{.labels = allLabels(plot, spec, style, size.width(), inLegend), .places = {}};
    std::vector<LabelRequest> requests;
    for (const Label& label : placed.labels)
        requests.push_back(label.request);
    placed.places = placeLabels(requests, spaceOf(plot, spec, style, size));
    return placed;
}

// From the end of its line to a name that had to make room for others.
void paintLeader(QPainter& painter, const Label& label, const QRectF& place, const ChartStyle& style)
{
    const bool beside = label.end && place == label.request.candidates.front();
    if (!beside || std::abs(place.center().y() - label.end->y()) < style.px(kLeaderFrom))
        return;
    painter.setPen(QPen(label.colour, style.px(kLeaderWidth)));
    painter.drawLine(*label.end + QPointF(style.px(kLeaderGap), 0),
                     QPointF(place.left() - style.px(kLeaderGap), place.center().y()));
}

} // namespace

bool isNamedDirectly(const ChartSpec& spec, std::size_t index)
{
    const Series& series = spec.series[index];
    return series.role != SeriesRole::Measurement && !series.name.empty() && index < kMostDirectLabels;
}

bool isFaded(const ChartSpec& spec, const ChartStyle& style, std::size_t index)
{
    if (!style.highlighted || *style.highlighted >= spec.series.size())
        return false;
    return spec.series[*style.highlighted].style != spec.series[index].style;
}

QRectF plotArea(const QCustomPlot& plot)
{
    const QRect rect = plot.axisRect()->rect();
    return {QPointF(rect.left(), rect.top()), QPointF(rect.left() + rect.width(), rect.top() + rect.height())};
}

QPolygonF pixelsOf(const QCustomPlot& plot, const std::vector<Point>& points, bool insideOnly)
{
    QPolygonF pixels;
    const QRectF area = plotArea(plot).adjusted(-1, -1, 1, 1);
    for (const Point& point : points) {
        if (!isDrawable(point.x) || !isDrawable(point.y))
            continue;
        const QPointF at(plot.xAxis->coordToPixel(point.x), plot.yAxis->coordToPixel(point.y));
        if (!insideOnly || area.contains(at))
            pixels << at;
    }
    return pixels;
}

double endLabelWidth(const ChartSpec& spec, const ChartStyle& style, double rightEnd, double chartWidth,
                     const std::set<std::size_t>& inLegend)
{
    double width = 0;
    const QFont font = style.font(kDirectLabelSize, QFont::DemiBold);
    for (std::size_t index = 0; index < spec.series.size(); ++index)
        if (isNamedDirectly(spec, index) && !inLegend.contains(index) && endsAt(spec.series[index], rightEnd))
            width = std::max(
                width, sizeOf(labelText(spec.series[index].name, chartWidth, style), font).width() + style.px(kEndGap));
    return width;
}

std::set<std::size_t> namesWithoutPlace(const BuildContext& context)
{
    // As the plot will lie when it is drawn; before that it has no size.
    context.plot.axisRect()->setOuterRect({0, 0, qRound(context.size.width()), qRound(context.size.height())});
    const PlacedLabels placed = placedLabels(context.plot, context.spec, context.style, context.size, context.inLegend);
    std::set<std::size_t> without;
    for (std::size_t index = 0; index < placed.labels.size(); ++index)
        if (placed.labels[index].series && !placed.places[index])
            without.insert(*placed.labels[index].series);
    return without;
}

void addLineLabels(const BuildContext& context)
{
    const ChartSpec spec = context.spec;
    const ChartStyle style = context.style;
    const QSizeF size = context.size;
    const std::set<std::size_t> inLegend = context.inLegend;
    const QCustomPlot& plot = context.plot;
    addPainted(context, [=, &plot, hits = context.hits](QPainter& painter) {
        const auto [labels, places] = placedLabels(plot, spec, style, size, inLegend);
        const QFont font = style.font(kDirectLabelSize, QFont::DemiBold);
        for (std::size_t index = 0; index < labels.size(); ++index) {
            if (!places[index])
                continue;
            const Label& label = labels[index];
            paintLeader(painter, label, *places[index], style);
            paintText(painter, *places[index], {.text = label.text, .font = font, .colour = label.colour});
            if (label.series)
                hits->push_back({.place = *places[index], .kind = HitKind::Label, .group = *label.series});
        }
    });
}

} // namespace berth::charts
