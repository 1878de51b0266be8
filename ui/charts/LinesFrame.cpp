#include "ui/charts/LinesFrame.h"

#include "ui/charts/AxisSetup.h"
#include "ui/charts/LineLabels.h"

#include <algorithm>

namespace berth::charts {

namespace {

using report::ChartSpec;
using report::Direction;
using report::Point;
using report::Series;

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

// What bands reach beyond the points of several lines: more would squeeze these, and the end is cut off.
constexpr double kBandShare = 0.1;

void include(Extents& extents, const std::vector<Point>& points)
{
    for (const Point& point : points) {
        if (!isDrawable(point.x) || !isDrawable(point.y))
            continue;
        extents.x.include(point.x);
        extents.y.include(point.y);
    }
}

double withinReach(double value, const Extent& points)
{
    if (!points.least || !isDrawable(value))
        return value;
    const double reach = (*points.most - std::min(0.0, *points.least)) * kBandShare;
    return std::clamp(value, *points.least - reach, *points.most + reach);
}

void includeBand(Extents& extents, const std::vector<Point>& edge, const Extents& lines)
{
    for (const Point& point : edge)
        include(extents, {{.x = withinReach(point.x, lines.x), .y = withinReach(point.y, lines.y)}});
}

Extents extentsOf(const ChartSpec& spec)
{
    Extents extents;
    for (const Series& series : spec.series)
        include(extents, series.points);
    const auto predicted = std::count_if(spec.series.begin(), spec.series.end(), [](const Series& series) {
        return series.role == report::SeriesRole::Prediction;
    });
    const Extents lines = predicted > 1 ? extents : Extents{};
    for (const Series& series : spec.series) {
        includeBand(extents, series.low, lines);
        includeBand(extents, series.high, lines);
    }
    for (const report::LimitLine& limit : spec.limits)
        (limit.axis == Direction::Horizontal ? extents.x : extents.y).include(limit.value);
    for (const report::Annotation& remark : spec.annotations)
        include(extents, {{.x = remark.x, .y = remark.y}});
    return extents;
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
    const double height = context.size.height() - frame.top - frame.bottom;
    const int rows = verticalTickCount(height, style);
    const TickRange y = axisRange(context.spec.vertical, extents.y, rows);
    const AxisTicks yTicks(context.spec.vertical, Direction::Vertical, rows, {.length = height});
    frame.left = widestLabel(y, yTicks, style) + style.px(kAxisGap);
    const double width = context.size.width() - frame.left;
    const int columns = horizontalTickCount(width, context.spec.horizontal, style);
    const TickRange x = axisRange(context.spec.horizontal, extents.x, columns);
    const auto xTicks = [&](double length, double after) {
        return AxisTicks(context.spec.horizontal, Direction::Horizontal, columns,
                         {.length = length, .before = frame.left, .after = after});
    };
    frame.right = std::max(lastLabelOverhang(x, xTicks(width, width), style),
                           endLabelWidth(context.spec, style, x.most, context.size.width(), context.inLegend));
    setFrame(context, frame);
    setUpHorizontalAxis(context, x, xTicks(width - frame.right, frame.right));
    setUpVerticalAxis(context, y, yTicks);
    return frame;
}

// Names behind the ends of their lines take their width from the plot: there all are full, or all letters.
bool isNamedBehindEnds(const BuildContext& context)
{
    setUpFrame(context);
    return endLabelWidth(context.spec, context.style, context.plot.xAxis->range().upper, context.size.width(), {}) > 0;
}

// Those in the set with their full name.
ChartSpec withFullNames(const BuildContext& context, const std::set<std::size_t>& full)
{
    ChartSpec spec = context.spec;
    for (const std::size_t index : full)
        spec.series[index].name = spec.series[index].full;
    return spec;
}

std::set<std::size_t> withoutPlace(const BuildContext& context, const ChartSpec& spec)
{
    const BuildContext named{context.plot, spec, context.style, context.size, context.hits, context.inLegend};
    setUpFrame(named);
    return namesWithoutPlace(named);
}

// Those whose name would not have to be cut. The emphasised first: of it the reader asks the name first.
std::vector<std::size_t> namedInFull(const BuildContext& context)
{
    const ChartSpec& spec = context.spec;
    const QFont font = context.style.font(kDirectLabelSize, QFont::DemiBold);
    const bool behind = isNamedBehindEnds(context);
    const double most = context.size.width() * (behind ? kEndNameShare : kMostOfWidth);
    std::vector<std::size_t> series;
    for (std::size_t index = 0; index < spec.series.size(); ++index) {
        if (!isNamedDirectly(spec, index) || spec.series[index].full.empty())
            continue;
        if (sizeOf(context.style.words(spec.series[index].full), font).width() <= most)
            series.push_back(index);
        else if (behind)
            return {};
    }
    std::stable_partition(series.begin(), series.end(),
                          [&](std::size_t index) { return spec.series[index].emphasised; });
    return series;
}

} // namespace

// The legend stands before the title of the axis if one line holds both, otherwise below it.
LinesFoot setUpFrame(const BuildContext& context)
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

// All of them where that can be, otherwise those that had a place among all, otherwise one after the other; the rest
// keep their letters.
ChartSpec withNamesThatFit(const BuildContext& context)
{
    if (!hasRoomForNames(context.size.width(), context.style))
        return context.spec;
    const std::vector<std::size_t> wanted = namedInFull(context);
    if (wanted.empty())
        return context.spec;
    std::set<std::size_t> full(wanted.begin(), wanted.end());
    ChartSpec best = withFullNames(context, full);
    const std::set<std::size_t> homeless = withoutPlace(context, best);
    if (homeless.empty())
        return best;
    const std::size_t lost = withoutPlace(context, context.spec).size();
    std::erase_if(full, [&](std::size_t index) { return homeless.contains(index); });
    best = withFullNames(context, full);
    if (withoutPlace(context, best).size() <= lost)
        return best;
    best = context.spec;
    full.clear();
    for (const std::size_t index : wanted) {
        full.insert(index);
        ChartSpec more = withFullNames(context, full);
        if (withoutPlace(context, more).size() <= lost)
            best = std::move(more);
        else
            full.erase(index);
    }
    return best;
}

} // namespace berth::charts
