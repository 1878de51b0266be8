#include "ui/charts/AxisSetup.h"

#include <algorithm>
#include <cmath>

namespace berth::charts {

namespace {

constexpr double kHorizontalTickSpace = 62; // units between labels, at least
constexpr double kVerticalTickSpace = 28;
constexpr int kMostTicks = 7;
constexpr int kFewestTicks = 3;

int tickCount(double length, double space)
{
    return std::clamp(static_cast<int>(length / space) + 1, kFewestTicks, kMostTicks);
}

TickFamily familyOf(const report::Axis& axis)
{
    return axis.unit == report::Unit::Month ? TickFamily::Months : TickFamily::Decimal;
}

// What the labels of one axis depend on.
struct Ticks
{
    bool logarithmic = false;
    TickFamily family = TickFamily::Decimal;
    int most = 0;

    Ticks(const report::Axis& axis, int count)
        : logarithmic(axis.scale == report::Scale::Logarithmic), family(familyOf(axis)), most(count)
    { }

    std::vector<double> values(double least, double upper) const
    {
        return logarithmic ? roundLogTicks(least, upper) : roundTicks(least, upper, most, family);
    }

    QVector<QString> labels(const std::vector<double>& values, const ChartStyle& style) const
    {
        const int common = values.size() < 2 ? 0 : decimalsOf(values[1] - values[0]);
        QVector<QString> labels;
        for (const double value : values)
            labels << numberText(value, logarithmic || values.size() < 2 ? decimalsOf(value) : common, style);
        return labels;
    }
};

// Recomputes round ticks for whatever range is shown, so that zooming keeps them round.
class RoundTicker : public QCPAxisTicker
{
public:
    RoundTicker(ChartStyle style, const Ticks& ticks) : m_style(std::move(style)), m_ticks(ticks) { }

protected:
    double getTickStep(const QCPRange& range) override { return range.size(); } // the ticks below need none
    int getSubTickCount(double /*tickStep*/) override { return 0; }
    QVector<double> createTickVector(double /*tickStep*/, const QCPRange& range) override
    {
        const auto values = m_ticks.values(range.lower, range.upper);
        return {values.begin(), values.end()};
    }
    QVector<QString> createLabelVector(const QVector<double>& ticks, const QLocale& /*locale*/, QChar /*format*/,
                                       int /*precision*/) override
    {
        return m_ticks.labels({ticks.begin(), ticks.end()}, m_style);
    }

private:
    ChartStyle m_style;
    Ticks m_ticks;
};

void setUpAxis(const BuildContext& context, QCPAxis& axis, const TickRange& range, const Ticks& ticks)
{
    axis.setVisible(true);
    axis.setScaleType(ticks.logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    axis.setRange(range.least, range.most);
    axis.setTicker(QSharedPointer<QCPAxisTicker>(new RoundTicker(context.style, ticks)));
    axis.setTickLabelFont(context.style.font(kCaptionSize));
    axis.setTickLabelColor(context.style.palette.text3);
    axis.setSubTicks(false);
    axis.setSubTickLength(0, 0);
    axis.setPadding(0);
    axis.setNumberPrecision(0);
}

} // namespace

void Extent::include(double value)
{
    if (!isDrawable(value))
        return;
    least = std::min(least.value_or(value), value);
    most = std::max(most.value_or(value), value);
}

TickRange axisRange(const report::Axis& axis, const Extent& extent, int ticks)
{
    double least = axis.least.value_or(extent.least.value_or(0));
    double most = axis.most.value_or(extent.most.value_or(1));
    if (axis.scale == report::Scale::Logarithmic) {
        TickRange range = roundLogRange(least, most > least ? most : least * 10);
        return {axis.least.value_or(range.least), axis.most.value_or(range.most), 0};
    }
    if (!axis.least && least > 0)
        least = 0;
    if (!(most > least))
        most = least + 1;
    const TickRange range = roundRange(least, most, ticks, familyOf(axis));
    return {axis.least.value_or(range.least), axis.most.value_or(range.most), range.step};
}

int horizontalTickCount(double width, const ChartStyle& style)
{
    return tickCount(width, style.px(kHorizontalTickSpace));
}

int verticalTickCount(double height, const ChartStyle& style)
{
    return tickCount(height, style.px(kVerticalTickSpace));
}

void setUpHorizontalAxis(const BuildContext& context, const TickRange& range, int ticks)
{
    QCPAxis& axis = *context.plot.xAxis;
    const ChartStyle& style = context.style;
    setUpAxis(context, axis, range, {context.spec.horizontal, ticks});
    axis.grid()->setVisible(false);
    axis.setBasePen(QPen(style.palette.axis, style.px(1)));
    axis.setTickPen(QPen(style.palette.axis, style.px(1)));
    axis.setTickLength(0, static_cast<int>(std::lround(style.px(kTickLength))));
    axis.setTickLabelPadding(static_cast<int>(std::lround(style.px(kTickGap))));
}

void setUpVerticalAxis(const BuildContext& context, const TickRange& range, int ticks)
{
    QCPAxis& axis = *context.plot.yAxis;
    const ChartStyle& style = context.style;
    setUpAxis(context, axis, range, {context.spec.vertical, ticks});
    axis.grid()->setVisible(true);
    axis.grid()->setPen(QPen(style.palette.grid, style.px(1)));
    axis.grid()->setZeroLinePen(Qt::NoPen);
    axis.setBasePen(Qt::NoPen);
    axis.setTickPen(QPen(Qt::transparent)); // a pen of no style still leaves dots
    axis.setTickLength(0, 0);
    axis.setTickLabelPadding(static_cast<int>(std::lround(style.px(kAxisGap))));
}

double widestLabel(const TickRange& range, const report::Axis& axis, int ticks, const ChartStyle& style)
{
    const Ticks shown(axis, ticks);
    double width = 0;
    for (const QString& label : shown.labels(shown.values(range.least, range.most), style))
        width = std::max(width, sizeOf(label, style.font(kCaptionSize)).width());
    return width;
}

double lastLabelOverhang(const TickRange& range, const report::Axis& axis, int ticks, const ChartStyle& style)
{
    constexpr double kSlack = 4; // units; QCustomPlot leaves out a label that touches the edge of the drawing
    return widestLabel(range, axis, ticks, style) / 2 + style.px(kSlack);
}

void addAxisTitles(const BuildContext& context, double horizontalTitleTop)
{
    const ChartStyle style = context.style;
    const double width = context.size.width();
    const QString vertical = fitted(style.words(context.spec.vertical.title), style.font(kCaptionSize), width);
    const QString horizontal = fitted(style.words(context.spec.horizontal.title), style.font(kCaptionSize), width);
    QCPAxisRect* rect = context.plot.axisRect();
    addPainted(context, [=](QPainter& painter) {
        const QFont font = style.font(kCaptionSize);
        const double line = style.px(kCaptionLine);
        paintText(painter, {0, 0, width, line}, {.text = vertical, .font = font, .colour = style.palette.text2});
        const QRectF below(0, horizontalTitleTop, rect->right() + 1.0, line);
        paintText(painter, below,
                  {.text = horizontal,
                   .font = font,
                   .colour = style.palette.text2,
                   .alignment = Qt::AlignRight | Qt::AlignVCenter});
    });
}

} // namespace berth::charts
