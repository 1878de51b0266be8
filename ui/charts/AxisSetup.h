// Axes as the look wants them: horizontal grid lines and a base line only, ticks outward below, round numbers in the
// language of the document. Internal to ui/charts.
#pragma once

#include "ui/charts/AxisTicks.h"
#include "ui/charts/ChartParts.h"

namespace berth::charts {

// Smallest and largest drawable value of one axis over everything the chart shows; empty without any.
struct Extent
{
    std::optional<double> least;
    std::optional<double> most;
    void include(double value);
};

// The range an axis shows for its data: from zero on a linear scale, to a round end that is near them.
[[nodiscard]] TickRange axisRange(const report::Axis& axis, const Extent& extent, int ticks);

// How many ticks fit on a length without touching.
[[nodiscard]] int horizontalTickCount(double width, const report::Axis& axis, const ChartStyle& style);
[[nodiscard]] int verticalTickCount(double height, const ChartStyle& style);

void setUpHorizontalAxis(const BuildContext& context, const TickRange& range, const AxisTicks& ticks);
void setUpVerticalAxis(const BuildContext& context, const TickRange& range, const AxisTicks& ticks);

// Widest label of an axis.
[[nodiscard]] double widestLabel(const TickRange& range, const AxisTicks& ticks, const ChartStyle& style);

// Room that the last label of a horizontal axis needs right of the plot.
[[nodiscard]] double lastLabelOverhang(const TickRange& range, const AxisTicks& ticks, const ChartStyle& style);

// The labels of a zoomed vertical axis may be longer than those it was built with; `built` is the frame of then.
void makeRoomForLabels(QCustomPlot& plot, const QMargins& built);

// Unit of the vertical axis at the top left, title of the horizontal one at the right under it.
void addAxisTitles(const BuildContext& context, double horizontalTitleTop);

inline constexpr double kTickLength = 4; // units
inline constexpr double kTickGap = 3; // between tick and label
inline constexpr double kAxisGap = 8; // between labels of the vertical axis and the plot

} // namespace berth::charts
