#include "ui/charts/LabelCandidates.h"

#include "ui/charts/LineLabels.h"

#include <algorithm>
#include <cmath>

namespace berth::charts {

namespace {

using report::ChartSpec;
using report::Series;

constexpr double kLetterFoot = 3; // of a name above the plot, which is larger than the line of a caption
constexpr double kSampleDistance = 3; // units between the points that stand for a line
constexpr qsizetype kMostPoints = 16; // of one line, to look for a place around
constexpr double kHalfMark = 4; // units from the middle of a mark to its edge
constexpr double kBesideLimit = 3; // that names stay off an upright limit on either side
constexpr double kHalfLimit = 0.5; // off one that lies, whose own name is close to it

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

// Of a mark also its edges; nothing is drawn between measurements.
void addSeries(std::vector<QPointF>& points, const QCustomPlot& plot, const Series& series, const ChartStyle& style)
{
    const QPolygonF places = pixelsOf(plot, series.points);
    if (series.role != report::SeriesRole::Measurement)
        return sample(points, places, style.px(kSampleDistance));
    const double half = style.px(kHalfMark);
    for (const QPointF& at : places)
        for (const QPointF& edge :
             {QPointF(), QPointF(half, 0), QPointF(-half, 0), QPointF(0, half), QPointF(0, -half)})
            points.push_back(at + edge);
}

} // namespace

LabelSpace spaceOf(const QCustomPlot& plot, const ChartSpec& spec, const ChartStyle& style, QSizeF size)
{
    LabelSpace space{.bounds = QRectF(QPointF(0, 0), size), .points = {}, .taken = {}};
    const QRectF area = plotArea(plot);
    for (std::size_t index = 0; index < spec.series.size(); ++index) {
        if (!style.hidden.contains(index))
            addSeries(space.points, plot, spec.series[index], style);
        space.owners.resize(space.points.size(), ownerOf(spec.series[index]));
    }
    for (const report::LimitLine& limit : spec.limits) {
        const bool upright = limit.axis == report::Direction::Horizontal;
        const double at = (upright ? plot.xAxis : plot.yAxis)->coordToPixel(limit.value);
        const double half = style.px(upright ? kBesideLimit : kHalfLimit);
        if (isDrawable(at))
            space.taken.push_back(upright ? QRectF(at - half, area.top(), 2 * half, area.height())
                                          : QRectF(area.left(), at - half, area.width(), 2 * half));
    }
    // The names stay off the titles and off the labels of the axes.
    const double title = sizeOf(style.words(spec.vertical.title), style.font(kCaptionSize)).width();
    space.taken.emplace_back(0, 0, title + style.px(kLabelDistance), style.px(kCaptionLine));
    space.bounds.setLeft(area.left() + style.px(2));
    space.bounds.setTop(area.top() - style.px(kCaptionLine + kLetterFoot));
    space.bounds.setBottom(area.bottom() - style.px(1));
    return space;
}

// The marks of a configuration are its own; a diagonal belongs to nobody.
int ownerOf(const Series& series)
{
    return series.role == report::SeriesRole::Reference ? -1 : series.style;
}

// The part that a zoomed chart shows, as points again.
QPolygonF shownOf(const QPolygonF& line, const QRectF& area, double distance)
{
    std::vector<QPointF> points;
    sample(points, line, distance);
    QPolygonF shown;
    for (const QPointF& point : points)
        if (area.contains(point))
            shown << point;
    return shown;
}

// Right of the end first when the line ends at the edge; then around the chosen point, the ends, and every point.
LabelRequest lineRequest(const QPolygonF& line, const Series& series, QSizeF size, const ChartStyle& style, bool atEnd)
{
    LabelRequest request{.owner = ownerOf(series)};
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
        request.sure = request.candidates.size();
    }
    const auto chosen = static_cast<qsizetype>(series.chosen.value_or(0));
    if (series.chosen && chosen < line.size())
        add(line[chosen], kLabelDistance + 2);
    add(line.front(), kLabelDistance);
    add(line.back(), kLabelDistance);
    const qsizetype step = std::max<qsizetype>(1, line.size() / kMostPoints);
    for (qsizetype at = 0; at < line.size(); at += step)
        add(line[at], kLabelDistance + 3);
    for (qsizetype at = 0; at + step < line.size(); at += step)
        for (const double share : {.25, .5, .75})
            add(line[at] + share * (line[at + step] - line[at]), kLabelDistance + 3);
    return request;
}

bool isRoof(const Series& series)
{
    const std::size_t number = series.points.size();
    return series.role == report::SeriesRole::Reference && number > 2
        && series.points[number - 1].y == series.points[number - 2].y;
}

// From its right end leftwards; the highest above, the others below, so that no name stands between two of them unless
// there is no other place.
LabelRequest roofRequest(const QCustomPlot& plot, const ChartSpec& spec, std::size_t index, QSizeF text,
                         const ChartStyle& style)
{
    const QSizeF size(text.width(), text.height() * kNameShare);
    const Series& roof = spec.series[index];
    const QPolygonF line = pixelsOf(plot, roof.points);
    const QRectF area = plotArea(plot);
    LabelRequest request;
    if (line.size() < 2 || line.back().y() < area.top() - 1 || line.back().y() > area.bottom() + 1)
        return request;
    const bool highest = std::none_of(spec.series.begin(), spec.series.end(), [&](const Series& other) {
        return isRoof(other) && other.points.back().y > roof.points.back().y;
    });
    const double gap = style.px(1);
    const double above = line.back().y() - gap - size.height();
    const double below = line.back().y() + gap;
    const double right = std::min(line.back().x(), area.right()) - size.width();
    const double left = std::max(line[line.size() - 2].x(), area.left());
    for (const double top : {highest ? above : below, highest ? below : above})
        for (double at = right; at == right || at > left; at -= size.width() / 8)
            request.candidates.emplace_back(QPointF(at, top), size);
    return request;
}

} // namespace berth::charts
