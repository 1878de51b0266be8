#include "ui/charts/LineLabels.h"

#include "ui/charts/LabelCandidates.h"
#include "ui/charts/Markers.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <set>

namespace berth::charts {

namespace {

using report::ChartSpec;
using report::Point;
using report::Series;
using report::SeriesRole;

constexpr double kBetweenNames = 0.5; // units more
constexpr double kSteps = 6; // units between places to look at along a part of a line
constexpr double kNearEnds = 24; // units: lines that end so near each other are named in one column
constexpr double kLeaderFrom = 2; // units that a name lies off its line before a stroke leads to it
constexpr double kLeaderGap = 2; // between that stroke and what it joins
constexpr double kLeaderWidth = 0.8;
constexpr double kEndShare = 0.02; // of the axis: so near a line ends at the edge
constexpr double kValueGap = 4; // units between a letter and the value at the end of its line

struct Label
{
    QString text;
    QColor colour;
    LabelRequest request;
    std::optional<std::size_t> series{};
    QString value{}; // after the text
    std::optional<QPointF> end{}; // of the line, when its name may stand in the column behind the ends
    QRectF column{}; // its place there
};

QFont nameFont(const ChartStyle& style)
{
    return style.font(kDirectLabelSize, QFont::DemiBold);
}

QString labelText(const report::Text& text, double chartWidth, const ChartStyle& style)
{
    return fitted(style.words(text), nameFont(style), chartWidth * kMostOfWidth);
}

bool endsAt(const Series& series, double rightEnd)
{
    const double nearness = std::abs(rightEnd) * kEndShare;
    return series.role == SeriesRole::Prediction && !series.points.empty()
        && std::abs(series.points.back().x - rightEnd) <= nearness;
}

// A letter behind the end of its line says little; the value there takes hardly more room. All with as many decimals.
QString endValue(const ChartSpec& spec, std::size_t index, double rightEnd, const ChartStyle& style)
{
    constexpr double kWhole = 100; // from there on decimals say nothing
    const Series& named = spec.series[index];
    if (named.full.empty() || named.name == named.full || !endsAt(named, rightEnd))
        return {};
    double largest = 0;
    for (const Series& series : spec.series)
        if (endsAt(series, rightEnd) && isDrawable(series.points.back().y))
            largest = std::max(largest, std::abs(series.points.back().y));
    const double value = named.points.back().y;
    return isDrawable(value) ? numberText(value, largest >= kWhole ? 0 : 2, style) : QString();
}

QSizeF nameSize(const QString& name, const QString& value, const ChartStyle& style)
{
    QSizeF size = sizeOf(name, nameFont(style));
    if (!value.isEmpty())
        size.rwidth() += style.px(kValueGap) + sizeOf(value, style.font(kDirectLabelSize)).width();
    return size;
}

// The names of lines whose right ends lie above each other stand in one column behind their ends, moved apart; within
// the plot, where there are other places, only those that need no stroke to their ends go there first.
void spreadEnds(std::vector<Label>& labels, const QCustomPlot& plot, const ChartSpec& spec, const ChartStyle& style,
                bool behindPlot)
{
    struct End
    {
        std::size_t label = 0;
        QPointF at{};
    };
    std::vector<End> ends;
    const QRectF inSight = plotArea(plot).adjusted(-1, -1, 1, 1);
    for (std::size_t label = 0; label < labels.size(); ++label) {
        const Series& series = spec.series[*labels[label].series];
        const QPolygonF line = pixelsOf(plot, series.points);
        if (series.role != SeriesRole::Prediction || line.isEmpty() || labels[label].request.candidates.empty())
            continue;
        const QPointF end = line.front().x() > line.back().x() ? line.front() : line.back();
        if (inSight.contains(end))
            ends.push_back({label, end});
    }
    double last = 0;
    for (const End& end : ends)
        last = std::max(last, end.at.x());
    std::erase_if(ends, [&](const End& end) { return end.at.x() < last - style.px(kNearEnds); });
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
        Label& label = labels[ends[end].label];
        std::vector<QRectF>& places = label.request.candidates;
        const QSizeF size(places.front().width(), height * kNameShare);
        label.column = QRectF(QPointF(last + style.px(kEndGap), middles[end] - size.height() / 2), size);
        label.end = ends[end].at;
        const bool first = behindPlot || std::abs(middles[end] - label.end->y()) < style.px(kLeaderFrom);
        places.insert(first ? places.begin() : places.end(), label.column);
        label.request.sure += first ? 1 : 0;
    }
}

// Of a zoomed chart around the part of the line that is in sight.
LabelRequest shownRequest(const QCustomPlot& plot, const Series& series, QSizeF size, const ChartStyle& style,
                          bool atEnd)
{
    const QPolygonF line = pixelsOf(plot, series.points);
    if (pixelsOf(plot, series.points, true).size() == line.size())
        return lineRequest(line, series, size, style, atEnd);
    Series part = series;
    part.chosen.reset(); // an index of the whole line
    return lineRequest(shownOf(line, plotArea(plot), style.px(kSteps)), part, size, style, false);
}

std::vector<Label> lineLabels(const QCustomPlot& plot, const ChartSpec& spec, const ChartStyle& style, double width,
                              const std::set<std::size_t>& inLegend)
{
    std::vector<Label> labels;
    const bool edge = endLabelWidth(spec, style, plot.xAxis->range().upper, width, inLegend) > 0;
    for (std::size_t index = 0; index < spec.series.size(); ++index) {
        const Series& series = spec.series[index];
        if (!isNamedDirectly(spec, index) || inLegend.contains(index))
            continue;
        const QString text = style.words(series.name);
        const bool off = style.hidden.contains(index);
        const bool faded = off || isFaded(spec, style, index);
        const bool atEnd = edge && endsAt(series, plot.xAxis->range().upper);
        const QString value = atEnd ? endValue(spec, index, plot.xAxis->range().upper, style) : QString();
        const QSizeF size = nameSize(text, value, style);
        if (size.width() > width * kMostOfWidth) { // not cut, as it may differ from others at its end only
            labels.push_back({.text = text, .colour = {}, .request = {}, .series = index});
            continue;
        }
        labels.push_back({.text = text,
                          .colour = faded                            ? style.palette.border2
                              : series.role == SeriesRole::Reference ? style.palette.text3
                                                                     : style.seriesTextColour(series.style),
                          .request = isRoof(series) ? roofRequest(plot, spec, index, size, style)
                                                    : shownRequest(plot, series, size, style, atEnd),
                          .series = index,
                          .value = value});
    }
    spreadEnds(labels, plot, spec, style, edge);
    // Of the emphasised one the reader asks the name first.
    std::stable_partition(labels.begin(), labels.end(),
                          [&](const Label& label) { return spec.series[*label.series].emphasised; });
    return labels;
}

// Upright limits have their name above the plot, lying ones above their right end.
std::vector<Label> limitLabels(const QCustomPlot& plot, const ChartSpec& spec, const ChartStyle& style, double width)
{
    std::vector<Label> labels;
    const QRectF area = plotArea(plot);
    for (const report::LimitLine& limit : spec.limits) {
        const QString text = labelText(limit.name, width, style);
        const QSizeF size = sizeOf(text, nameFont(style));
        Label label{.text = text, .colour = style.palette.text2, .request = {}};
        if (limit.axis == report::Direction::Horizontal) {
            const double at = plot.xAxis->coordToPixel(limit.value);
            const double top = area.top() - size.height();
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
        const QSizeF size = sizeOf(text, nameFont(style));
        Label label{.text = text, .colour = style.seriesTextColour(remark.style), .request = {}};
        for (const QPointF& at : pixelsOf(plot, {{.x = remark.x, .y = remark.y}}, true)) {
            const double low = foot - size.height() - style.px(3);
            const double right = at.x() + style.px(6);
            const double left = at.x() - style.px(6) - size.width();
            for (double top = low; remark.dropLine && top > at.y(); top -= size.height() / 2) // up its line
                for (const double x : {right, left})
                    label.request.candidates.emplace_back(QPointF(x, top), size);
            const auto around = placesAround(at, size, style.px(kLabelDistance + 2));
            label.request.candidates.insert(label.request.candidates.end(), around.begin(), around.end());
            const double most = at.y() - style.px(kLabelDistance) - size.height(); // or anywhere above
            for (double top = most; remark.dropLine && top > plotArea(plot).top(); top -= size.height() / 2)
                for (const double x : {at.x() - size.width() / 2, right, left})
                    label.request.candidates.emplace_back(QPointF(x, top), size);
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
    if (!label.end || place != label.column || std::abs(place.center().y() - label.end->y()) < style.px(kLeaderFrom))
        return;
    painter.setPen(QPen(label.colour, style.px(kLeaderWidth)));
    painter.drawLine(*label.end + QPointF(style.px(kLeaderGap), 0),
                     QPointF(place.left() - style.px(kLeaderGap), place.center().y()));
}

void paintLabel(QPainter& painter, const Label& label, const QRectF& place, const ChartStyle& style)
{
    paintLeader(painter, label, place, style);
    paintText(painter, place, {.text = label.text, .font = nameFont(style), .colour = label.colour});
    if (!label.value.isEmpty())
        paintText(painter, place,
                  {.text = label.value,
                   .font = style.font(kDirectLabelSize),
                   .colour = label.colour == style.palette.border2 ? label.colour : style.palette.text2,
                   .alignment = Qt::AlignRight | Qt::AlignVCenter});
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
    for (std::size_t index = 0; index < spec.series.size(); ++index) {
        const Series& series = spec.series[index];
        if (!isNamedDirectly(spec, index) || inLegend.contains(index) || !endsAt(series, rightEnd))
            continue;
        const double name = nameSize(style.words(series.name), endValue(spec, index, rightEnd, style), style).width();
        if (name <= chartWidth * kMostOfWidth)
            width = std::max(width, name + style.px(kEndGap));
    }
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
    // Over the grid, which would strike them out, and below all else: a band goes on behind its name.
    const auto placed = std::make_shared<PlacedLabels>();
    auto* ground = new PaintedItem( // owned by the plot
        context.plot,
        [=, &plot](QPainter& painter) {
            *placed = placedLabels(plot, spec, style, size, inLegend);
            for (const auto& place : placed->places)
                if (place)
                    painter.fillRect(*place, style.palette.surface);
        },
        false);
    ground->setLayer(QStringLiteral("grid"));
    addPainted(context, [=, hits = context.hits](QPainter& painter) {
        for (std::size_t index = 0; index < placed->labels.size(); ++index) {
            const Label& label = placed->labels[index];
            const std::optional<QRectF>& place = placed->places[index];
            if (!place)
                continue;
            paintLabel(painter, label, *place, style);
            if (label.series)
                hits->push_back({.place = *place, .kind = HitKind::Label, .group = *label.series});
        }
    });
}

} // namespace berth::charts
