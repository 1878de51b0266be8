#include "ui/charts/AxisSetup.h"

#include <algorithm>
#include <cmath>

namespace berth::charts {

namespace {

constexpr double kHorizontalTickSpace = 48; // units between labels, at least
constexpr double kMonthTickSpace = 36; // of three digits at most
constexpr double kVerticalTickSpace = 28;
constexpr double kMostEmpty = 0.08; // of a range beyond the data
constexpr double kHeadroom = 0.03;
constexpr int kMostTicks = 7;
constexpr int kFewestTicks = 3;

int tickCount(double length, double space)
{
    return std::clamp(static_cast<int>(length / space) + 1, kFewestTicks, kMostTicks);
}

double widest(const QVector<QString>& labels, const ChartStyle& style)
{
    double width = 0;
    for (const QString& label : labels)
        width = std::max(width, sizeOf(label, style.font(kCaptionSize)).width());
    return width;
}

// Recomputes round ticks for whatever range is shown, so that zooming keeps them round.
class RoundTicker : public QCPAxisTicker
{
public:
    RoundTicker(ChartStyle style, const AxisTicks& ticks) : m_style(std::move(style)), m_ticks(ticks) { }

    double widestLabel(const QCPRange& range) const
    {
        const auto values = m_ticks.values(range.lower, range.upper, m_style);
        return widest(m_ticks.labels(values, m_style), m_style);
    }
    double gap() const { return m_style.px(kAxisGap); }

protected:
    double getTickStep(const QCPRange& range) override { return range.size(); } // the ticks below need none
    int getSubTickCount(double /*tickStep*/) override { return 0; }
    QVector<double> createTickVector(double /*tickStep*/, const QCPRange& range) override
    {
        const auto values = m_ticks.values(range.lower, range.upper, m_style);
        return {values.begin(), values.end()};
    }
    QVector<QString> createLabelVector(const QVector<double>& ticks, const QLocale& /*locale*/, QChar /*format*/,
                                       int /*precision*/) override
    {
        return m_ticks.labels({ticks.begin(), ticks.end()}, m_style);
    }

private:
    ChartStyle m_style;
    AxisTicks m_ticks;
};

void setUpAxis(const BuildContext& context, QCPAxis& axis, const TickRange& range, const AxisTicks& ticks,
               report::Scale scale)
{
    axis.setVisible(true);
    axis.setScaleType(scale == report::Scale::Logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
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
    // A round end far from the data would squeeze them.
    const double size = range.most - range.least;
    const double end = range.most - most > kMostEmpty * size ? most + kHeadroom * size : range.most;
    return {axis.least.value_or(range.least), axis.most.value_or(end), range.step};
}

int horizontalTickCount(double width, const report::Axis& axis, const ChartStyle& style)
{
    const bool months = familyOf(axis) == TickFamily::Months;
    return tickCount(width, style.px(months ? kMonthTickSpace : kHorizontalTickSpace));
}

int verticalTickCount(double height, const ChartStyle& style)
{
    return tickCount(height, style.px(kVerticalTickSpace));
}

void setUpHorizontalAxis(const BuildContext& context, const TickRange& range, const AxisTicks& ticks)
{
    QCPAxis& axis = *context.plot.xAxis;
    const ChartStyle& style = context.style;
    setUpAxis(context, axis, range, ticks, context.spec.horizontal.scale);
    axis.grid()->setVisible(false);
    axis.setBasePen(QPen(style.palette.axis, style.px(1)));
    axis.setTickPen(QPen(style.palette.axis, style.px(1)));
    axis.setTickLength(0, static_cast<int>(std::lround(style.px(kTickLength))));
    axis.setTickLabelPadding(static_cast<int>(std::lround(style.px(kTickGap))));
}

void setUpVerticalAxis(const BuildContext& context, const TickRange& range, const AxisTicks& ticks)
{
    QCPAxis& axis = *context.plot.yAxis;
    const ChartStyle& style = context.style;
    setUpAxis(context, axis, range, ticks, context.spec.vertical.scale);
    axis.grid()->setVisible(true);
    axis.grid()->setPen(QPen(style.palette.grid, style.px(1)));
    axis.grid()->setZeroLinePen(Qt::NoPen);
    axis.setBasePen(Qt::NoPen);
    axis.setTickPen(QPen(Qt::transparent)); // a pen of no style still leaves dots
    axis.setTickLength(0, 0);
    axis.setTickLabelPadding(static_cast<int>(std::lround(style.px(kAxisGap))));
}

double widestLabel(const TickRange& range, const AxisTicks& ticks, const ChartStyle& style)
{
    return widest(ticks.labels(ticks.values(range.least, range.most, style), style), style);
}

double lastLabelOverhang(const TickRange& range, const AxisTicks& ticks, const ChartStyle& style)
{
    constexpr double kSlack = 4; // units; QCustomPlot leaves out a label that touches the edge of the drawing
    return widestLabel(range, ticks, style) / 2 + style.px(kSlack);
}

void makeRoomForLabels(QCustomPlot& plot, const QMargins& built)
{
    const auto* ticker = dynamic_cast<const RoundTicker*>(plot.yAxis->ticker().data());
    QMargins margins = built;
    if (ticker != nullptr) {
        const double needed = ticker->widestLabel(plot.yAxis->range()) + ticker->gap();
        margins.setLeft(std::max(built.left(), static_cast<int>(std::ceil(needed))));
    }
    plot.axisRect()->setMargins(margins);
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
