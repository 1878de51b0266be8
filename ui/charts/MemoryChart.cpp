#include "core/report/ChartTable.h"
#include "ui/charts/AxisSetup.h"
#include "ui/charts/Markers.h"
#include "ui/charts/MemorySegments.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace berth::charts {

namespace {

using report::Bar;
using report::BarPart;
using report::MemoryPart;

constexpr double kBarHeight = 18; // units
constexpr double kBarPitch = 32; // from bar to bar
constexpr double kMostOfPitch = 0.75; // where many bars share a low chart, some air stays between them
constexpr double kLimitWidth = 1.6;
constexpr double kLimitOverhang = 4; // of the upright line beyond the bar
constexpr double kValueFrom = 34; // a part of this width has its value inside
constexpr double kGap = 1; // of surface between parts
constexpr double kNameGap = 8;
constexpr double kTopSpace = 6;
constexpr double kLegendGap = 8;
constexpr double kThinnest = 0.5; // a part of the memory never vanishes altogether

struct BarScale
{
    ChartHits hits;
    double left = 0;
    double perUnit = 0; // painter's units per GB
    double chartWidth = 0;
    double height = 0; // of a bar
    double overhang = 0; // of its limit

    double at(double value) const { return left + std::max(0.0, value) * perUnit; }
};

double relativeLuminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); // WCAG 2.2
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double x = relativeLuminance(a) + 0.05;
    const double y = relativeLuminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

QColor textOn(const QColor& fill, const Palette& palette)
{
    return contrast(fill, palette.surface) >= contrast(fill, palette.text) ? palette.surface : palette.text;
}

bool hasValueInside(MemoryPart part)
{
    return part != MemoryPart::Free && part != MemoryPart::KeptBack && part != MemoryPart::Missing;
}

void paintValue(QPainter& painter, const QRectF& place, const BarPart& part, const ChartStyle& style)
{
    if (!hasValueInside(part.part) || place.width() < style.px(kValueFrom))
        return;
    const QColor fill = theme::memoryColor(static_cast<theme::MemoryPart>(part.part), style.palette.scheme);
    paintText(painter, place,
              {.text = numberText(part.value, 1, style),
               .font = style.font(kCaptionSize, QFont::DemiBold),
               .colour = textOn(fill, style.palette),
               .alignment = Qt::AlignCenter});
}

struct PlacedBar
{
    const Bar& bar;
    std::size_t index = 0;
    double top = 0;
};

void paintParts(QPainter& painter, const PlacedBar& placed, const BarScale& scale, const ChartStyle& style)
{
    const auto& [bar, bars, top] = placed;
    for (const MemorySegment& segment : segmentsOf(bar)) {
        const BarPart& part = bar.parts[segment.part];
        const double left = scale.at(segment.from) + (segment.from > 0 ? style.px(kGap) : 0);
        const double width = std::max(scale.at(segment.to) - left, style.px(kThinnest));
        const QRectF place(left, top, width, scale.height);
        paintMemoryPart(painter, place, part.part, style.palette, style.unit);
        paintValue(painter, place, part, style);
        scale.hits->push_back({.place = place, .kind = HitKind::Value, .group = bars, .index = segment.part});
    }
}

void paintBar(QPainter& painter, const PlacedBar& placed, const BarScale& scale, const ChartStyle& style)
{
    paintParts(painter, placed, scale, style);
    const Bar& bar = placed.bar;
    const double top = placed.top;
    const double half = style.px(0.5);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.palette.control, style.px(1), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    const double end = isDrawable(bar.capacity) ? scale.at(bar.capacity) : scale.left;
    if (end > scale.left)
        painter.drawRect(QRectF(scale.left, top, end - scale.left, scale.height).adjusted(half, half, -half, -half));
    if (bar.usable && isDrawable(*bar.usable)) {
        painter.setPen(QPen(style.palette.text, style.px(kLimitWidth), Qt::SolidLine, Qt::FlatCap));
        const double at = scale.at(*bar.usable);
        painter.drawLine(QPointF(at, top - scale.overhang), QPointF(at, top + scale.height + scale.overhang));
    }
}

std::vector<LegendEntry> partLegend(const report::ChartSpec& spec, const ChartStyle& style)
{
    std::set<MemoryPart> parts;
    for (const Bar& bar : spec.bars)
        for (const BarPart& part : bar.parts)
            parts.insert(part.part);
    std::vector<LegendEntry> entries;
    for (const MemoryPart part : parts)
        entries.push_back(
            {.text = style.words(report::nameOf(part)), .paintSign = [=](QPainter& painter, QRectF place) {
                 paintSwatch(painter, place, part, style.palette, style.unit);
             }});
    return entries;
}

// One bar without a name stands above a ledger: as wide as the chart, no axis, no legend.
bool isLedgerBar(const report::ChartSpec& spec)
{
    return spec.bars.size() == 1 && spec.bars.front().name.empty();
}

double longestBar(const report::ChartSpec& spec)
{
    double longest = 0;
    for (const Bar& bar : spec.bars)
        longest = std::max(longest, lengthOf(bar));
    return longest;
}

void buildLedgerBar(const BuildContext& context)
{
    setFrame(context, {});
    context.plot.xAxis->setVisible(false);
    context.plot.yAxis->setVisible(false);
    const Bar bar = context.spec.bars.front();
    const ChartStyle style = context.style;
    const QSizeF size = context.size;
    addPainted(context, [=, hits = context.hits](QPainter& painter) {
        const double length = lengthOf(bar);
        const BarScale scale{.hits = hits,
                             .left = 0,
                             .perUnit = length > 0 ? size.width() / length : 0,
                             .height = style.px(kBarHeight),
                             .overhang = style.px(kLimitOverhang)};
        paintBar(painter, {.bar = bar, .top = (size.height() - style.px(kBarHeight)) / 2}, scale, style);
    });
}

// All in full or all with their letters: one without its name among others would look like another kind of thing.
bool isNamedInFull(const std::vector<Bar>& bars, double chartWidth, const ChartStyle& style)
{
    const QFont font = style.font(kDirectLabelSize);
    return hasRoomForNames(chartWidth, style) && std::all_of(bars.begin(), bars.end(), [&](const Bar& bar) {
               return sizeOf(style.words(bar.full), font).width() <= chartWidth * kBarNameShare;
           });
}

QString nameOf(const Bar& bar, bool inFull, double chartWidth, const ChartStyle& style)
{
    const QString name = style.words(inFull ? report::fullName(bar.name, bar.full) : bar.name);
    return fitted(name, style.font(kDirectLabelSize), chartWidth * kMostOfWidth, Qt::ElideMiddle);
}

double widestName(const BuildContext& context)
{
    double widest = 0;
    const bool inFull = isNamedInFull(context.spec.bars, context.size.width(), context.style);
    for (const Bar& bar : context.spec.bars) {
        const QString name = nameOf(bar, inFull, context.size.width(), context.style);
        widest = std::max(widest, sizeOf(name, context.style.font(kDirectLabelSize)).width());
    }
    return widest;
}

// Vertical lines instead of horizontal ones: the bars lie.
void setUpBarAxis(const BuildContext& context, const TickRange& range, const AxisTicks& ticks)
{
    setUpHorizontalAxis(context, range, ticks);
    QCPGrid* grid = context.plot.xAxis->grid();
    grid->setVisible(true);
    grid->setPen(QPen(context.style.palette.grid, context.style.px(1)));
    grid->setZeroLinePen(QPen(context.style.palette.grid, context.style.px(1)));
    context.plot.yAxis->setVisible(false);
}

void paintBars(QPainter& painter, const QRect& area, const report::ChartSpec& spec, const ChartStyle& style,
               const BarScale& wholeScale)
{
    const double nameWidth = std::max(0.0, area.left() - style.px(kNameGap));
    const double count = static_cast<double>(spec.bars.size());
    const double pitch = std::min(style.px(kBarPitch), area.height() / std::max(1.0, count));
    BarScale scale = wholeScale;
    scale.height = std::min(style.px(kBarHeight), pitch * kMostOfPitch);
    scale.overhang = std::min(style.px(kLimitOverhang), (pitch - scale.height) / 3);
    double middle = area.top() + (area.height() - pitch * (count - 1)) / 2;
    const bool inFull = isNamedInFull(spec.bars, scale.chartWidth, style);
    for (std::size_t index = 0; index < spec.bars.size(); ++index) {
        const Bar& bar = spec.bars[index];
        const QRectF name(0, middle - pitch / 2, nameWidth, pitch);
        paintText(painter, name,
                  {.text = nameOf(bar, inFull, scale.chartWidth, style),
                   .font = style.font(kDirectLabelSize),
                   .colour = style.palette.text2,
                   .alignment = Qt::AlignRight | Qt::AlignVCenter});
        paintBar(painter, {.bar = bar, .index = index, .top = middle - scale.height / 2}, scale, style);
        middle += pitch;
    }
}

} // namespace

void buildMemoryChart(const BuildContext& context)
{
    if (isLedgerBar(context.spec))
        return buildLedgerBar(context);
    const ChartStyle style = context.style;
    const auto legend = partLegend(context.spec, style);
    const double names = widestName(context) + style.px(kNameGap);
    const double width = context.size.width() - names;
    const int most = horizontalTickCount(width, context.spec.horizontal, style);
    const TickRange range = axisRange(context.spec.horizontal, {.least = 0, .most = longestBar(context.spec)}, most);
    const auto ticks = [&](double length, double after) {
        return AxisTicks(context.spec.horizontal, report::Direction::Horizontal, most,
                         {.length = length, .before = names, .after = after});
    };
    const double labels = style.px(kTickLength + kTickGap + kCaptionLine);
    const double legendSpace = style.px(kLegendGap) + legendHeight(legend, width, style);
    const double overhang = lastLabelOverhang(range, ticks(width, width), style);
    setFrame(
        context,
        {.top = style.px(kCaptionLine + kTopSpace), .right = overhang, .bottom = labels + legendSpace, .left = names});
    setUpBarAxis(context, range, ticks(width - overhang, overhang));
    addAxisTitles(context, context.size.height());
    const report::ChartSpec spec = context.spec;
    const QSizeF size = context.size;
    const QCustomPlot& plot = context.plot;
    addPainted(context, [=, &plot, hits = context.hits](QPainter& painter) {
        const QRect area = plot.axisRect()->rect();
        const double zero = plot.xAxis->coordToPixel(0);
        const BarScale scale{
            .hits = hits, .left = zero, .perUnit = plot.xAxis->coordToPixel(1) - zero, .chartWidth = size.width()};
        paintBars(painter, area, spec, style, scale);
        const QRectF below(area.left(), size.height() - legendSpace + style.px(kLegendGap), size.width() - names, 0);
        paintLegend(painter, below, legend, style);
    });
}

} // namespace berth::charts
