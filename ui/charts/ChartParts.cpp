#include "ui/charts/ChartParts.h"

#include "core/report/FormatText.h"

#include <cmath>

namespace berth::charts {

namespace {

constexpr double kLegendLine = 16; // units
constexpr double kLegendSign = 10;
constexpr double kLegendGap = 6; // between sign and text
constexpr double kLegendSpace = 16; // between entries
constexpr double kLegendSize = 11;

struct LegendPlaces
{
    std::vector<QPointF> places; // top left of each entry, relative
    double height = 0;
};

double signWidth(const ChartStyle& style)
{
    return style.px(kLegendSign + kLegendGap);
}

QString entryText(const LegendEntry& entry, double width, const ChartStyle& style)
{
    // Names often differ only at their ends.
    return fitted(entry.text, style.font(kLegendSize), width - signWidth(style), Qt::ElideMiddle);
}

LegendPlaces layLegend(const std::vector<LegendEntry>& entries, double width, const ChartStyle& style)
{
    LegendPlaces laid;
    const QFont font = style.font(kLegendSize);
    QPointF at(0, 0);
    for (const LegendEntry& entry : entries) {
        const double needed = signWidth(style) + sizeOf(entryText(entry, width, style), font).width();
        if (at.x() > 0 && at.x() + needed > width)
            at = {0, at.y() + style.px(kLegendLine)};
        laid.places.push_back(at);
        at.rx() += needed + style.px(kLegendSpace);
    }
    laid.height = entries.empty() ? 0 : at.y() + style.px(kLegendLine);
    return laid;
}

} // namespace

PaintedItem::PaintedItem(QCustomPlot& plot, Paint paint, bool clipped)
    : QCPAbstractItem(&plot), m_paint(std::move(paint))
{
    setClipToAxisRect(clipped);
    setSelectable(false);
}

double PaintedItem::selectTest(const QPointF& /*position*/, bool /*onlySelectable*/, QVariant* /*details*/) const
{
    return -1; // never hit
}

void PaintedItem::draw(QCPPainter* painter)
{
    m_paint(*painter);
}

void addPainted(const BuildContext& context, PaintedItem::Paint paint, bool clipped)
{
    new PaintedItem(context.plot, std::move(paint), clipped); // registers itself with the plot, which deletes it
}

void setFrame(const BuildContext& context, const Frame& frame)
{
    const auto whole = [](double value) {
        return static_cast<int>(std::ceil(value));
    };
    QCPAxisRect* rect = context.plot.axisRect();
    rect->setAutoMargins(QCP::msNone);
    rect->setMargins({whole(frame.left), whole(frame.top), whole(frame.right), whole(frame.bottom)});
    rect->setMinimumSize(1, 1);
    context.plot.plotLayout()->setRowSpacing(0);
    context.plot.plotLayout()->setColumnSpacing(0);
}

void paintText(QPainter& painter, const QRectF& place, const TextPaint& paint)
{
    painter.setFont(paint.font);
    painter.setPen(paint.colour);
    painter.drawText(place, static_cast<int>(paint.alignment | Qt::TextSingleLine | Qt::TextDontClip), paint.text);
}

QString fitted(const QString& text, const QFont& font, double width, Qt::TextElideMode cut)
{
    const QFontMetricsF metrics(font);
    return metrics.horizontalAdvance(text) <= width ? text : metrics.elidedText(text, cut, width);
}

bool hasRoomForNames(double chartWidth, const ChartStyle& style)
{
    constexpr double kLeastWidth = 360; // units: half of a page's width is too narrow
    return chartWidth >= style.px(kLeastWidth);
}

QSizeF sizeOf(const QString& text, const QFont& font)
{
    const QFontMetricsF metrics(font);
    return {metrics.horizontalAdvance(text), metrics.height()};
}

QString numberText(double value, int decimals, const ChartStyle& style)
{
    const report::NumberFormat format = style.texts == nullptr ? report::NumberFormat{} : style.texts->numberFormat();
    return QString::fromStdString(report::formatNumber(value, decimals, format));
}

bool isDrawable(double value)
{
    return std::isfinite(value) && std::abs(value) <= kLargestValue;
}

double legendHeight(const std::vector<LegendEntry>& entries, double width, const ChartStyle& style)
{
    return layLegend(entries, width, style).height;
}

bool isOneLine(const std::vector<LegendEntry>& entries, double width, const ChartStyle& style)
{
    double needed = -style.px(kLegendSpace);
    for (const LegendEntry& entry : entries)
        needed += signWidth(style) + sizeOf(entry.text, style.font(kLegendSize)).width() + style.px(kLegendSpace);
    return needed <= width;
}

std::vector<QRectF> paintLegend(QPainter& painter, QRectF place, const std::vector<LegendEntry>& entries,
                                const ChartStyle& style)
{
    std::vector<QRectF> places;
    const LegendPlaces laid = layLegend(entries, place.width(), style);
    const double sign = style.px(kLegendSign);
    const double line = style.px(kLegendLine);
    for (std::size_t index = 0; index < entries.size(); ++index) {
        const QPointF at = place.topLeft() + laid.places[index];
        entries[index].paintSign(painter, QRectF(at.x(), at.y() + (line - sign) / 2, sign, sign));
        const QRectF text(at.x() + sign + style.px(kLegendGap), at.y(), place.width(), line);
        const QString words = entryText(entries[index], place.width(), style);
        paintText(painter, text, {.text = words, .font = style.font(kLegendSize), .colour = style.palette.text2});
        const double width = signWidth(style) + sizeOf(words, style.font(kLegendSize)).width();
        places.emplace_back(at, QSizeF(width, line));
    }
    return places;
}

} // namespace berth::charts
