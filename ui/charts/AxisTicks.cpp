#include "ui/charts/AxisTicks.h"

#include "ui/charts/ChartParts.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace berth::charts {

namespace {

constexpr double kBetweenLabels = 8; // units, at least
constexpr double kEdge = 1; // QCustomPlot leaves out a label that touches the edge of the drawing

double distanceOf(const std::vector<double>& values, std::size_t index)
{
    return values[index + 1] - values[index];
}

// The same number of decimals in all, unless the ticks lie as 1, 2, 5.
bool isEven(const std::vector<double>& values)
{
    constexpr double kSlack = 1e-6;
    for (std::size_t index = 1; index + 1 < values.size(); ++index)
        if (std::abs(distanceOf(values, index) - distanceOf(values, 0)) > kSlack * std::abs(distanceOf(values, 0)))
            return false;
    return values.size() > 1;
}

} // namespace

TickFamily familyOf(const report::Axis& axis)
{
    return axis.unit == report::Unit::Month ? TickFamily::Months : TickFamily::Decimal;
}

AxisTicks::AxisTicks(const report::Axis& axis, report::Direction direction, int most, const AxisRoom& room)
    : m_logarithmic(axis.scale == report::Scale::Logarithmic), m_lies(direction == report::Direction::Horizontal),
      m_family(familyOf(axis)), m_most(most), m_room(room)
{ }

double AxisTicks::placeOf(double value, const Shown& shown) const
{
    const auto [least, most] = shown;
    const double share =
        m_logarithmic ? std::log(value / least) / std::log(most / least) : (value - least) / (most - least);
    return share * m_room.length;
}

QVector<QString> AxisTicks::labels(const std::vector<double>& values, const ChartStyle& style) const
{
    const bool even = isEven(values);
    const int common = even ? decimalsOf(distanceOf(values, 0)) : 0;
    QVector<QString> labels;
    for (const double value : values)
        labels << numberText(value, even ? common : decimalsOf(value), style);
    return labels;
}

// Those whose label is on the drawing. Where two would touch there are none, or it goes on without the second.
std::vector<double> AxisTicks::labelled(const std::vector<double>& values, const Shown& shown, bool thinned,
                                        const ChartStyle& style) const
{
    const QVector<QString> texts = labels(values, style);
    std::vector<double> kept;
    std::optional<double> end; // of the label before
    for (std::size_t index = 0; index < values.size(); ++index) {
        const QSizeF size = sizeOf(texts[static_cast<qsizetype>(index)], style.font(kCaptionSize));
        const double half = m_lies ? size.width() / 2 : style.px(kCaptionSize) / 2;
        const double at = placeOf(values[index], shown);
        if (m_lies && (at - half < kEdge - m_room.before || at + half > m_room.length + m_room.after - kEdge))
            continue;
        if (end && at - half < *end + (m_lies ? style.px(kBetweenLabels) : 0)) {
            if (!thinned)
                return {};
            continue;
        }
        end = at + half;
        kept.push_back(values[index]);
    }
    return kept;
}

// On a logarithmic axis the upper ones of even ticks crowd: better without some of them than too few.
std::vector<double> AxisTicks::values(double least, double most, const ChartStyle& style) const
{
    const TickChoices choices =
        m_logarithmic ? roundLogTicks(least, most, m_most) : roundTicks(least, most, m_most, m_family);
    std::vector<double> best;
    for (const bool thinned : {false, true}) {
        for (const std::vector<double>& choice : choices) {
            std::vector<double> kept = labelled(choice, {least, most}, thinned && m_logarithmic, style);
            if (kept.size() >= static_cast<std::size_t>(kLeastTicks))
                return kept;
            if (kept.size() > best.size())
                best = std::move(kept);
        }
    }
    return best;
}

} // namespace berth::charts
